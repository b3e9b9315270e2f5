using System.Globalization;
using System.Numerics;

namespace Tadafor.Tally.Exact;

/// <summary>An exact fraction of whole numbers of any size, always in lowest terms. <c>default</c> is zero.</summary>
/// <remarks>Used in results and in slow, obviously right code; the counting kernels use narrower exact forms.</remarks>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    // Zero stands for one, so that default(Ratio) is 0/1.
    private readonly BigInteger _denominator;

    /// <summary>
    /// The fraction <paramref name="numerator"/> / <paramref name="denominator"/>, reduced; the sign moves to the numerator.
    /// </summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A ratio needs a denominator other than zero.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    /// <summary>The numerator in lowest terms; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms; one or more.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Zero.</summary>
    public static Ratio Zero => default;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The largest whole number not above the fraction.</summary>
    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>A whole number as a fraction.</summary>
    public static implicit operator Ratio(long value) => new(value, BigInteger.One);

    /// <summary>A whole number as a fraction.</summary>
    public static Ratio FromInt64(long value) => value;

    /// <summary>Sum.</summary>
    public static Ratio operator +(Ratio left, Ratio right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Product.</summary>
    public static Ratio operator *(Ratio left, Ratio right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Sum.</summary>
    public static Ratio Add(Ratio left, Ratio right) => left + right;

    /// <summary>Difference.</summary>
    public static Ratio Subtract(Ratio left, Ratio right) => left - right;

    /// <summary>Product.</summary>
    public static Ratio Multiply(Ratio left, Ratio right) => left * right;

    /// <summary>Quotient.</summary>
    public static Ratio Divide(Ratio left, Ratio right) => left / right;

    /// <summary>The smaller of two fractions.</summary>
    public static Ratio Min(Ratio left, Ratio right) => left <= right ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Equal values.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Different values.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Smaller.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Smaller or equal.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Larger.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Larger or equal.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The exact text, such as <c>7</c> or <c>42703/21</c>, the same in every culture.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
