using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>The funded projects, in order of selection.</summary>
internal static class FundedSection
{
    public static string Of(PageScope scope) => scope.Section("funded", Labels.Funded, scope.Explanation.Funded.Count == 0
        ? scope.Html.Element("p", "", Labels.Nobody)
        : Html.Element("ol", "", string.Join('\n', scope.Explanation.Funded.Select(f => Card(scope, f)))));

    private static string Card(PageScope scope, FundedAccount account)
    {
        TallyRound round = account.Round;
        string tag = round.Phase == TallyPhase.Main ? "" : scope.Html.Element("span", "tag", RoundWords.Phase(round.Phase));
        return $"<li class=\"card won\"><div class=\"title\"><span class=\"rank\">{scope.Html.Text(Numerals.Number(round.Number))}</span>{PageScope.Title(account.Project)}{tag}</div>{scope.Bars(account)}{Price(scope, account)}{Pot(scope, round)}</li>";
    }

    private static string Pot(PageScope scope, TallyRound round) =>
        round.Pot is { } district ? scope.Html.Element("p", "note", ConstraintWords.Pot(district, scope.Titles)) : "";

    private static string Price(PageScope scope, FundedAccount account)
    {
        string price = account.Round.Measure is Measure.Votes ? "" : $"{scope.Html.Text(RoundWords.Measure(account.Round.Measure))}: {scope.Html.Text(RoundWords.Value(account.Round, scope.Figures))}";
        string payers = RoundWords.Payers(account.Round, scope.Figures) is { } paid ? scope.Html.Text(paid) : "";
        string line = payers.Length > 0 ? $"{scope.Html.Text(Labels.Paid)}: {payers}" : price;
        return line.Length == 0 ? "" : Html.Element("p", "note", line);
    }
}
