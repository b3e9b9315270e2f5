using System.Numerics;

namespace Tadafor.Tally.Exact;

/// <summary>A fraction above zero, not reduced, for exact comparison.</summary>
internal readonly struct ExactFraction(BigInteger numerator, BigInteger denominator) : IComparable<ExactFraction>
{
    private readonly BigInteger _numerator = numerator;
    private readonly BigInteger _denominator = denominator;

    public int CompareTo(ExactFraction other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);
}
