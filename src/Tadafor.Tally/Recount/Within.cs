using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Recount;

/// <summary>Two whole numbers of steps of 2^-places between which an amount of zero or more lies.</summary>
/// <param name="Least">It is not less.</param>
/// <param name="Most">It is not more.</param>
internal readonly record struct Within(BigInteger Least, BigInteger Most)
{
    public static Within Of(Ratio amount, int places) =>
        new Within(BigInteger.One << places, BigInteger.One << places).Times(amount.Numerator, amount.Denominator);

    public static Within operator +(Within a, Within b) => new(a.Least + b.Least, a.Most + b.Most);

    /// <summary>Times a fraction of zero or more.</summary>
    public Within Times(BigInteger over, BigInteger under) => new(Down(Least * over, under), Up(Most * over, under));

    /// <summary>Times an amount.</summary>
    public Within Times(Within other, int places) => new((Least * other.Least) >> places, Up(Most * other.Most, BigInteger.One << places));

    /// <summary>One less this; zero at least.</summary>
    public Within FromOne(int places) =>
        new(BigInteger.Max(0, (BigInteger.One << places) - Most), BigInteger.Max(0, (BigInteger.One << places) - Least));

    /// <summary>A whole amount less this; zero at least.</summary>
    public Within From(long whole, int places) =>
        new(BigInteger.Max(0, ((BigInteger)whole << places) - Most), BigInteger.Max(0, ((BigInteger)whole << places) - Least));

    /// <summary>Divided by an amount above zero.</summary>
    public Within Over(Within divisor, int places) =>
        new(Down(Least << places, divisor.Most), Up(Most << places, BigInteger.Max(1, divisor.Least)));

    private static BigInteger Down(BigInteger over, BigInteger under) => over / under;

    private static BigInteger Up(BigInteger over, BigInteger under) => (over + under - 1) / under;
}
