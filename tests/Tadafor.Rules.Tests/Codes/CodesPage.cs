using System.Globalization;
using System.Text;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Budgets.Screening;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Questions;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Codes;

/// <summary>The page of all stable codes, made from the code itself.</summary>
internal static class CodesPage
{
    public static string Write()
    {
        StringBuilder page = new();
        page.Append(
            """
            # Codes

            Everything a program reads off a decision without parsing words. These codes are stable: a code is never given another meaning, and one
            that is no longer used is not used again. This page is generated; a test fails when it differs from the code.


            """);
        Table(page, "What is assessed", ["code", "en", "fr", "ar"], Routes.Select(r => Row(r.Id, r.Subject)));
        Table(page, "Outcomes", ["code", "en", "fr", "ar"], Enum.GetValues<Outcome>().Select(o => Row(o.Code(), o.Text())));
        Table(page, "Verdicts on a condition", ["code", "en", "fr", "ar"], Enum.GetValues<Verdict>().Select(v => Row(v.Code(), v.Text())));
        Table(page, "Force of a condition", ["code", "en", "fr", "ar"], Enum.GetValues<Force>().Select(f => Row(f.Code(), f.Text())));
        Table(
            page,
            "Confidence of a citation",
            ["code", "mark", "en", "fr", "ar"],
            Enum.GetValues<Confidence>().Select(c => Row(c.Code(), c.Meaning(), c.Mark())));
        Table(page, "Conditions (findings)", ["code", "force", "articles", "asked of", "en", "fr", "ar"], Rulebook.Rules.Select(rule => Row(
            rule.Code,
            rule.Title,
            rule.Force.Code(),
            string.Join("; ", rule.Cites.Select(c => c.Text.En)),
            string.Join(", ", Routes.Where(r => r.Rules.Contains(rule)).Select(r => r.Id)))));
        Table(page, "Clauses of charters and internal rules (findings)", ["code", "force", "articles", "en", "fr", "ar"], CharterRules.Every
            .Select(rule => Row(rule.Code, rule.Title, rule.Force.Code(), string.Join("; ", rule.Cites.Select(c => c.Text.En)))));
        Table(
            page,
            "Local rules and proposals of a participatory budget (findings)",
            ["code", "force", "articles", "en", "fr", "ar"],
            LocalRuleChecks.Every.Concat(ScreeningChecks.Every)
                .Select(rule => Row(rule.Code, rule.Title, rule.Force.Code(), string.Join("; ", rule.Cites.Select(c => c.Text.En)))));
        Table(page, "Open questions and their options", [
            "question",
            "option",
            "",
            "en",
            "fr",
            "ar"
        ], OpenQuestions.All.SelectMany(q => q.Options
            .Select(o => Row("", o.Text, $"`{o.Id}`", o == q.Default ? "default" : ""))
            .Prepend(Row(q.Id, q.Text, "", q.Default is null ? "no default: all are tried" : ""))));
        Table(page, "Facts", ["code", "kind", "en", "fr", "ar"], EveryFact.All.Select(f => Row(f.Code, f.Label, Kind(f)))
            .Concat(EveryFact.Families.Select(f => Row($"{f.Code}/…", f.Each, "count at each place"))));
        Table(page, "Instruments", ["code", "en", "fr", "ar"], Tadafor.Rules.Vocabulary.Instruments.All.Select(i => Row(i.Id, i.Title)));
        Table(page, "Faults of a stored decision", ["code", "en", "fr", "ar"], DecisionFaultKinds.All.Select(k => Row(k.Code, k.Says)));
        Table(page, "Faults of a signature ledger", ["code", "en", "fr", "ar"], LedgerFaultKinds.All.Select(k => Row(k.Code, k.Says)));
        Table(page, "Faults of a dossier", ["code", "en", "fr", "ar"], FaultKinds.All.Select(k => Row(k.Code, k.Says)));
        foreach ((string title, string[] columns, IEnumerable<string[]> rows) in ProcedureCodes.Tables)
        {
            Table(page, title, columns, rows);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<Route> Routes => Rulebook.Routes;

    private static string Kind(Fact fact) => fact.Match(
        _ => "count", yesNo => yesNo.Judge is { } judge ? $"yes or no, judged by {judge.En}" : "yes or no", _ => "date");

    private static string[] Row(string code, Phrase words, params string[] between) =>
        [code.Length == 0 ? "" : $"`{code}`", .. between, words.En, words.Fr, words.Ar];

    private static void Table(StringBuilder page, string title, string[] columns, IEnumerable<string[]> rows)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"## {title}\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (string[] row in rows)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {string.Join(" | ", row.Select(cell => cell.Replace("|", @"\|", StringComparison.Ordinal)))} |\n");
        }

        page.Append('\n');
    }
}
