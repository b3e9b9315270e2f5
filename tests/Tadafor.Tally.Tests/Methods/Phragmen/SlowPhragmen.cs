using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Ties;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.Phragmen;

/// <summary>Phragmén's rule voter by voter in exact fractions.</summary>
internal static class SlowPhragmen
{
    public static string Count(PhragmenRule rule, Election election, TieLadder ladder)
    {
        long[][] supports = [.. Enumerable.Range(0, election.Projects.Count).Select(p => Slow.Approvals(election, p))];
        Ratio[] loads = new Ratio[election.Ballots.Rows];
        List<int> left = [.. Enumerable.Range(0, supports.Length).Where(p => election.Projects[p].Cost <= election.Envelope)];
        List<string> lines = [];
        long spent = 0;
        if (rule.UnsupportedProjects == UnsupportedProjects.Never)
        {
            left.RemoveAll(p => supports[p].All(s => s == 0));
        }

        for (int round = 1; left.Count > 0;)
        {
            bool Fits(int p) => spent + election.Projects[p].Cost <= election.Envelope;
            if (rule.WhenTooDear == WhenTooDear.Skip)
            {
                left.RemoveAll(p => !Fits(p));
                if (left.Count == 0)
                {
                    break;
                }
            }

            // No load at all (no supporters) comes last, all such projects tied.
            Ratio?[] ends = [.. left.Select(p => Load(election, supports[p], loads, p))];
            Ratio? least = ends.Where(e => e is not null).Min();
            List<int> tied = [.. left.Where((_, i) => ends[i] == least)];
            if (!tied.TrueForAll(Fits))
            {
                break;
            }

            int chosen = tied[0];
            if (tied.Count > 1)
            {
                (chosen, TieCriterion? by) = SlowTies.Settle(election, ladder, tied);
                string among = string.Join(',', tied.Select(p => election.Projects[p].Id).Order(StringComparer.Ordinal));
                lines.Add($"tie {round} {among} {(chosen < 0 ? "" : election.Projects[chosen].Id)} {by}");
            }

            if (chosen < 0)
            {
                break;
            }

            for (int row = 0; least is { } load && row < loads.Length; row++)
            {
                loads[row] = supports[chosen][row] > 0 ? load : loads[row];
            }

            lines.Add($"{round++} {election.Projects[chosen].Id} {least}");
            spent += election.Projects[chosen].Cost;
            left.Remove(chosen);
        }

        return string.Join('\n', lines);
    }

    public static string Text(TallyOutcome outcome) => string.Join('\n', outcome.Rounds
        .Select(r => (r.Number, Order: 1, Line: $"{r.Number} {r.Project} {r.Value}"))
        .Concat(outcome.Ties.Select(t =>
            (Number: t.Round, Order: 0, Line: $"tie {t.Round} {string.Join(',', t.Tied)} {t.Winner} {t.SettledBy}")))
        .OrderBy(l => l.Number).ThenBy(l => l.Order).Select(l => l.Line));

    private static Ratio? Load(Election election, long[] supports, Ratio[] loads, int project)
    {
        Ratio sum = election.Projects[project].Cost;
        long voters = 0;
        for (int row = 0; row < supports.Length; row++)
        {
            long times = supports[row] > 0 ? election.Ballots.Multiplicity[row] : 0;
            sum += loads[row] * times;
            voters += times;
        }

        return voters == 0 ? null : sum / voters;
    }
}
