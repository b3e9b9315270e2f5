using System.Numerics;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>A project at the price its supporters would pay from their shares of one pot.</summary>
/// <param name="Project">The project.</param>
/// <param name="Asked">Which of the pots that may pay for it, from 0.</param>
/// <param name="Over">The numerator of what rounds compare.</param>
/// <param name="Under">Its denominator, above zero.</param>
internal readonly record struct Offer(int Project, int Asked, BigInteger Over, BigInteger Under) : IComparable<Offer>
{
    /// <summary>Before anything is known: no price is lower.</summary>
    public static Offer Unpriced(int project, int asked) => new(project, asked, 0, 1);

    public int CompareTo(Offer other) => (Over * other.Under).CompareTo(other.Over * Under);
}
