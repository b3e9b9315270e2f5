using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// Everything a run writes to. Grows to what the election needs and is handed on to its next count (<see cref="Workspace"/>).
/// </summary>
internal sealed class CountingSpace
{
    public CountingSpace()
    {
        Exact = new ExactPrice(Chain, Classes);
    }

    public BallotLedger Ledger { get; } = new();

    public BudgetClasses Classes { get; } = new();

    public PriceChain Chain { get; } = new();

    public ExactPrice Exact { get; }

    public CandidateQueue Queue { get; } = new();

    public Holdings Holdings { get; } = new();

    public Purse Purse { get; } = new();

    public RunLog Log { get; } = new();
}
