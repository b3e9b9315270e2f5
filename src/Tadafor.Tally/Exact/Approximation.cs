using System.Numerics;

namespace Tadafor.Tally.Exact;

/// <summary>Doubles near exact fractions. A double sorts out what is clearly larger or smaller; it never decides what is near.</summary>
internal static class Approximation
{
    /// <summary>Bound of the relative error of <see cref="Of(Ratio)"/>.</summary>
    public const double Error = 1.0 / (1L << 51);

    /// <summary>A double within a factor of 1 +/- <see cref="Error"/>; numerators and denominators may have any number of bits.</summary>
    /// <exception cref="OverflowException">The value is beyond the range of doubles.</exception>
    public static double Of(Ratio ratio)
    {
        (double numerator, int up) = Leading(BigInteger.Abs(ratio.Numerator));
        (double denominator, int down) = Leading(ratio.Denominator);
        double value = Math.ScaleB(numerator / denominator, up - down);
        if (!double.IsFinite(value) || (value == 0 && ratio.Sign != 0))
        {
            throw new OverflowException("A fraction is beyond the range of doubles.");
        }

        return ratio.Sign < 0 ? -value : value;
    }

    // The leading 64 bits, rounded once to a double, and how far they were shifted.
    private static (double Value, int Shift) Leading(BigInteger value)
    {
        int shift = (int)Math.Max(0, value.GetBitLength() - 64);
        return ((double)(ulong)(value >> shift), shift);
    }
}
