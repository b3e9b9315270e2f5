using Tadafor.Tally.Counting.Kernels;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>What an entry of a <see cref="Purse"/> does at a given price.</summary>
internal enum Payer : byte
{
    /// <summary>Has less than its price: pays all it has.</summary>
    Poor = 0,

    /// <summary>Has exactly its price: pays it and has nothing left.</summary>
    Exact,

    /// <summary>Has more than its price.</summary>
    Rich,
}
