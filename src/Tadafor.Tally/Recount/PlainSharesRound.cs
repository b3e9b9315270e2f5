using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Recount;

/// <summary>A purchase of a recounted run.</summary>
internal sealed record PlainSharesRound(int Project, Ratio Price, RoundPayments Payments);

/// <summary>A tie of a recounted run, and before which purchase it was met, counted from 1.</summary>
internal sealed record EqualSharesTie(int Round, int[] Tied, (int Winner, TieCriterion? By)? Settled)
{
    /// <summary>The same projects in the same round.</summary>
    public bool IsSame(EqualSharesTie other) => Round == other.Round && Tied.AsSpan().SequenceEqual(other.Tied);
}
