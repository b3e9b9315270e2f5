using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Recount;

/// <summary>A fraction that is never reduced; compared by cross-multiplication.</summary>
/// <param name="Over">The numerator.</param>
/// <param name="Under">The denominator, above zero.</param>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under) : IComparable<Fraction>
{
    public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);

    public Ratio ToRatio() => new(Over, Under);
}
