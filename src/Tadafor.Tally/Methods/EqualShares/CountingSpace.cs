using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>Everything a run writes to. Grows to the largest election counted with it; kept for the next count as long as memory is not needed elsewhere.</summary>
internal sealed class CountingSpace
{
    private static WeakReference<CountingSpace>? _spare;

    private CountingSpace()
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

    /// <summary>The spare one, or a new one. No two counts ever share one.</summary>
    public static CountingSpace Rent() =>
        Interlocked.Exchange(ref _spare, null) is { } spare && spare.TryGetTarget(out CountingSpace? space) ? space : new CountingSpace();

    /// <summary>Leaves it for the next count.</summary>
    public void Return() => Volatile.Write(ref _spare, new WeakReference<CountingSpace>(this));
}
