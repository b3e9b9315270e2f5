using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Console.Tally;

/// <summary>Outcomes side by side, as a table in Markdown: funded projects marked, then totals.</summary>
internal static class ComparisonTable
{
    private static readonly Phrase _project = new("المشروع", "projet", "project"), _cost = new("التكلفة", "coût", "cost");
    private static readonly Phrase _funded = new(
        "مشاريع ممولة",
        "projets financés",
        "projects funded"), _spent = new("المصروف", "dépensé", "spent");
    private static readonly Phrase _represented = new(
        "مصوتون لهم مشروع ممول",
        "votants avec un projet financé",
        "voters with a funded project");

    public static string Of(Election election, string[] names, TallyOutcome[] outcomes, Language language)
    {
        StringBuilder text = new();
        Row(text, [_project.In(language), _cost.In(language), .. names]);
        Row(text, [":--", "--:", .. names.Select(_ => ":-:")]);
        HashSet<string>[] funded = [.. outcomes.Select(o => o.Funded.ToHashSet(StringComparer.Ordinal))];
        foreach (Project project in election.Projects.Where(p => Array.Exists(funded, f => f.Contains(p.Id))))
        {
            string title = Bidi.Quoted(project.Name.Length == 0 ? project.Id : $"{project.Id} {project.Name}").In(language);
            Row(text, [title, Money(project.Cost, election), .. funded.Select(f => f.Contains(project.Id) ? "●" : "")]);
        }

        Row(text, [$"**{_funded.In(language)}**", "", .. outcomes.Select(o => o.Funded.Count.ToString(CultureInfo.InvariantCulture))]);
        Row(text, [$"**{_spent.In(language)}**", Money(election.Envelope, election), .. outcomes.Select(o => Money(o.Cost, election))]);
        Row(
            text,
            [$"**{_represented.In(language)}**", Voters(election.Ballots.Voters), .. funded.Select(f => Voters(Voices(election, f)))]);
        return text.ToString();
    }

    private static long Voices(Election election, HashSet<string> funded)
    {
        BallotProfile ballots = election.Ballots;
        long voters = 0;
        for (int row = 0; row < ballots.Rows; row++)
        {
            foreach (ushort project in ballots.Choices[ballots.Starts[row]..ballots.Starts[row + 1]])
            {
                if (funded.Contains(election.Projects[project].Id))
                {
                    voters += ballots.Multiplicity[row];
                    break;
                }
            }
        }

        return voters;
    }

    private static string Money(long amount, Election election) => DecimalText.Of(amount, election.Decimals);

    private static string Voters(long voters) => voters.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
