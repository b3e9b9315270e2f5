using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>A round as the run notes it. The last one buys nothing.</summary>
internal sealed class ExactSharesRound
{
    public ExactSharesRound(int[] classesBefore, Threshold?[] next)
    {
        ClassesBefore = classesBefore;
        Next = next;
        NextChange = Threshold.Least(next);
    }

    /// <summary>The class of every ballot before the round, from which the run can resume.</summary>
    public int[] ClassesBefore { get; }

    /// <summary>
    /// For each project, the least higher endowment at which it would be bought in this round, or by more voters; <see langword="null"/>
    /// for none.
    /// </summary>
    public Threshold?[] Next { get; }

    /// <summary>The project bought; -1 for none.</summary>
    public int Project { get; init; } = -1;

    /// <summary>Voters who paid, all the same.</summary>
    public long Payers { get; init; }

    /// <summary>What each of them paid.</summary>
    public Ratio Price { get; init; }

    /// <summary>The tie met, if any.</summary>
    public TieMet? Tie { get; init; }

    /// <summary>The least higher endowment at which this round meets a tie that leaves its purchase as it is.</summary>
    public Threshold? NextLostTie { get; init; }

    /// <summary>The least higher endowment at which this round changes.</summary>
    public Threshold? NextChange { get; }
}
