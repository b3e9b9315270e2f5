using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Who could have paid for a selection: an equal endowment, and what a voter of each distinct ballot pays for each project.
/// </summary>
internal sealed record PriceSystem
{
    /// <summary>Creates a price system.</summary>
    /// <param name="endowment">What each voter starts with, in smallest units; zero or more.</param>
    /// <param name="payments">For each row of the profile, what one voter of the row pays for each choice of the row, in the row's
    /// order.</param>
    public PriceSystem(Ratio endowment, Sequence<Sequence<Ratio>> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        Endowment = endowment;
        Payments = payments;
    }

    /// <summary>What each voter starts with, in smallest units.</summary>
    public Ratio Endowment { get; }

    /// <summary>For each row of the profile, what one voter of the row pays for each choice of the row.</summary>
    public Sequence<Sequence<Ratio>> Payments { get; }
}
