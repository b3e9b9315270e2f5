using System.Numerics;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>
/// Runs the rule a file states and compares the projects it selects with those marked. Ties are settled by cost, then identifier, as nearly
/// all
/// published results are; where that decides and the file differs, the tie is reported and nothing is called wrong.
/// </summary>
internal static class RuleChecks
{
    private static readonly TieLadder _costAndId = new([new LowestCost(), new SmallestId()]);
    private static readonly TieLadder _costOnly = new([new LowestCost()]);

    public static void Run(CheckedElection counted, ProblemLog log)
    {
        if (!counted.HasSelection || !counted.HasScores || RuleOf(counted) is not { } rule)
        {
            return;
        }

        HashSet<string> funded = new(rule.Count(counted.Election, _costAndId).Funded, StringComparer.Ordinal);
        List<int> different = [.. Enumerable.Range(0, counted.Election.Projects.Count).Where(i => Differs(counted, i, funded))];
        if (different.Count == 0)
        {
            return;
        }

        string name = counted.Header.Value("rule")!;
        if (rule.Count(counted.Election, _costOnly).Unresolved is { } tie)
        {
            log.At(
                counted.Header.Projects.Header,
                counted.SelectedColumn,
                PabulibProblemCode.RuleLeavesTie,
                string.Join(", ", tie.Tied),
                name);
            return;
        }

        foreach (int i in different)
        {
            string id = counted.Election.Projects[i].Id, found = counted.Row(i).Cell(counted.SelectedColumn).Trim();
            log.At(counted.Row(i), counted.SelectedColumn, PabulibProblemCode.RuleNotFollowed, id, name, funded.Contains(id) ? "1" : "0");
        }
    }

    /// <summary>
    /// The rule META names; <see langword="null"/> for those that are the city's own, unknown, or not a rule of one election.
    /// </summary>
    private static GreedyRule? RuleOf(CheckedElection counted)
    {
        GreedyRule greedy = new() { Measure = GreedyMeasure.Points, OrdinalScoring = OrdinalScoring.LongestAllowed };
        return counted.Header.Value("rule") switch
        {
            "greedy" => greedy,
            "greedy-no-skip" => greedy with { WhenTooDear = WhenTooDear.Stop },
            "greedy-threshold" when counted.Election is { MinSupport: { } least } election =>
                greedy with { MinimumSupport = new Ratio(least, BigInteger.Pow(10, election.PointDecimals)) },
            _ => null,
        };
    }

    /// <summary>
    /// Whether the flag says otherwise than the rule; special values (2, 3) and projects withdrawn after the vote say nothing.
    /// </summary>
    private static bool Differs(CheckedElection counted, int project, HashSet<string> funded)
    {
        string flag = counted.Row(project).Cell(counted.SelectedColumn).Trim();
        return flag is "0" or "1" && !counted.IsWithdrawn(project) && flag == "1" != funded.Contains(counted.Election.Projects[project].Id);
    }
}
