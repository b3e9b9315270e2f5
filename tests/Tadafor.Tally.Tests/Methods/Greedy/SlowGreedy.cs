using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Tests.Ties;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.Greedy;

/// <summary>Greedy by sorting: support descending, then the ladder's criteria; one pass.</summary>
internal static class SlowGreedy
{

    public static List<string> Count(GreedyRule rule, Election election, TieLadder ladder)
    {
        bool points = rule.Measure is GreedyMeasure.Points or GreedyMeasure.PointsPerCost;
        bool ratio = rule.Measure is GreedyMeasure.VotesPerCost or GreedyMeasure.PointsPerCost;
        Ratio unit = points && (!election.Ballots.Points.IsEmpty || election.DefaultPoints != 0)
            ? (long)Math.Pow(10, election.PointDecimals)
            : 1;
        Ratio[] support = [.. Enumerable
            .Range(0, election.Projects.Count)
            .Select(p => Sum(election, points ? Slow.Scores(election, rule.OrdinalScoring, p) : Slow.Approvals(election, p)) / unit)];
        List<int> left = [.. Enumerable.Range(0, support.Length).Where(p => rule.MinimumSupport is not { } least || support[p] >= least)];
        List<string> funded = [];
        long spent = 0;
        while (left.Count > 0)
        {
            List<int> best = left.FindAll(p => left.TrueForAll(other => !Precedes(election, support, ratio, other, p)));
            int next = best.Count == 1 ? best[0] : SlowTies.Settle(election, ladder, best).Winner;
            left.Remove(next);
            if (spent + election.Projects[next].Cost <= election.Envelope)
            {
                funded.Add(election.Projects[next].Id);
                spent += election.Projects[next].Cost;
            }
            else if (rule.WhenTooDear == WhenTooDear.Stop)
            {
                break;
            }
        }

        return funded;
    }

    private static bool Precedes(Election election, Ratio[] support, bool ratio, int a, int b)
    {
        if (!ratio)
        {
            return support[a] > support[b];
        }

        bool InfiniteAt(int p) => election.Projects[p].Cost == 0 && support[p].Sign > 0;
        Ratio PerCost(int p) => election.Projects[p].Cost == 0 ? Ratio.Zero : support[p] / election.Projects[p].Cost;
        return InfiniteAt(a) ? !InfiniteAt(b) : !InfiniteAt(b) && PerCost(a) > PerCost(b);
    }

    private static Ratio Sum(Election election, long[] scores)
    {
        Ratio sum = Ratio.Zero;
        for (int row = 0; row < scores.Length; row++)
        {
            sum += (Ratio)scores[row] * election.Ballots.Multiplicity[row];
        }

        return sum;
    }
}
