using System.Numerics;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>
/// An amount of zero or more, known to lie between two multiples of 2^-precision, which are counted here in whole numbers.
/// </summary>
internal readonly record struct Bracket(BigInteger Low, BigInteger High)
{
    public static Bracket operator +(Bracket a, Bracket b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>The bracket of <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    public static Bracket Of(BigInteger numerator, BigInteger denominator, int precision) =>
        new(Floor(numerator << precision, denominator), Ceiling(numerator << precision, denominator));

    /// <summary>Times a fraction of zero or more.</summary>
    public Bracket Times(BigInteger numerator, BigInteger denominator) =>
        new(Floor(Low * numerator, denominator), Ceiling(High * numerator, denominator));

    /// <summary>
    /// What is left of the amount after giving the part <paramref name="factor"/> times <paramref name="share"/> of it; zero at least.
    /// </summary>
    public Bracket Without(Bracket factor, Share share, int precision)
    {
        BigInteger one = BigInteger.One << precision;
        Bracket part = factor.Times(share.Points, share.Rest);
        return new Bracket((Low * BigInteger.Max(0, one - part.High)) >> precision, Ceiling(High * BigInteger.Max(0, one - part.Low), one));
    }

    /// <summary>(<paramref name="total"/> - this) / <paramref name="by"/>, zero at least.</summary>
    public Bracket LackOf(long total, Bracket by, int precision)
    {
        BigInteger all = (BigInteger)total << precision;
        return new Bracket(
            Floor(BigInteger.Max(0, all - High) << precision, by.High),
            Ceiling(BigInteger.Max(0, all - Low) << precision, BigInteger.Max(1, by.Low)));
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator) => numerator / denominator;

    private static BigInteger Ceiling(BigInteger numerator, BigInteger denominator) => (numerator + denominator - 1) / denominator;
}
