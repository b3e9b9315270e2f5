using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Outcomes;

/// <summary>
/// Why no selection is better, in a form that can be checked by hand or with a few lines of code. Charge every project <see cref="Price"/>
/// per unit of
/// money: no selection within the envelope is worth more than the envelope at that price plus what the projects worth more than their
/// charge gain over it;
/// that is <see cref="Bound"/>. Choosing otherwise about one project lowers the bound by the difference between its worth and its charge;
/// for every project
/// outside the <see cref="Core"/> that leaves less than <see cref="Value"/>. So only the choices within the core are open, and those can be
/// tried.
/// </summary>
internal sealed record OptimumCertificate
{
    /// <summary>Creates a certificate.</summary>
    public OptimumCertificate(Ratio value, Ratio price, Ratio bound, Sequence<string> core)
    {
        ArgumentNullException.ThrowIfNull(core);
        Value = value;
        Price = price;
        Bound = bound;
        Core = core;
    }

    /// <summary>Total utility of the funded projects.</summary>
    public Ratio Value { get; }

    /// <summary>Utility charged per smallest unit of money; zero or more.</summary>
    public Ratio Price { get; }

    /// <summary>No selection within the envelope is worth more.</summary>
    public Ratio Bound { get; }

    /// <summary>Projects about which the bound says nothing, in order of identifier.</summary>
    public Sequence<string> Core { get; }
}
