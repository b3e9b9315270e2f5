using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Methods.Greedy;

/// <summary>Support of every project and its exact order, most first.</summary>
internal sealed class Ranking
{
    private readonly Election _election;
    private readonly long[] _support;
    private readonly long _unit;
    private readonly bool _perCost;

    public Ranking(Election election, GreedyMeasure measure, OrdinalScoring scoring)
    {
        bool points = measure is GreedyMeasure.Points or GreedyMeasure.PointsPerCost;
        _election = election;
        _support = points ? PointTotals.Of(election, scoring) : VoteCounts.Of(election);
        _unit = points ? PointTotals.Unit(election) : 1;
        _perCost = measure is GreedyMeasure.VotesPerCost or GreedyMeasure.PointsPerCost;
        Measure = measure switch
        {
            GreedyMeasure.Votes => Measure.Votes,
            GreedyMeasure.VotesPerCost => Measure.VotesPerCost,
            GreedyMeasure.Points => Measure.Points,
            _ => Measure.PointsPerCost,
        };
    }

    public Measure Measure { get; }

    /// <summary>Votes or points, before any division by cost.</summary>
    public Ratio SupportOf(int project) => new(_support[project], _unit);

    /// <summary>What the round compares; <see langword="null"/> when infinite.</summary>
    public Ratio? ValueOf(int project)
    {
        long cost = _election.Projects[project].Cost;
        return !_perCost ? SupportOf(project)
            : cost > 0 ? new Ratio(_support[project], (System.Numerics.BigInteger)_unit * cost)
            : _support[project] > 0 ? null : Ratio.Zero;
    }

    /// <summary>All projects, most support first; equal ones side by side.</summary>
    public int[] Order()
    {
        int[] order = [.. Enumerable.Range(0, _support.Length)];
        Array.Sort(order, (a, b) => Compare(b, a));
        return order;
    }

    /// <summary>Exact comparison of what the rounds compare: positive when <paramref name="a"/> has more.</summary>
    public int Compare(int a, int b)
    {
        if (!_perCost)
        {
            return _support[a].CompareTo(_support[b]);
        }

        // support[a]/cost[a] against support[b]/cost[b]; 64 x 64 bits always fit in 128.
        (Int128 supportA, long costA) = Fraction(a);
        (Int128 supportB, long costB) = Fraction(b);
        return (supportA * costB).CompareTo(supportB * costA);
    }

    // A free project with support is infinite, written 1/0; without support it is zero, written 0/1.
    private (Int128 Support, long Cost) Fraction(int project)
    {
        long cost = _election.Projects[project].Cost;
        return cost > 0 ? (_support[project], cost) : _support[project] > 0 ? (1, 0) : (0, 1);
    }
}
