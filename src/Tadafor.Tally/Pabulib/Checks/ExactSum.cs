using System.Globalization;
using System.Numerics;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>A sum of exact numbers that cannot overflow; <see langword="default"/> is zero.</summary>
internal readonly record struct ExactSum(BigInteger Digits, int Decimals) : IComparable<ExactNumber>
{
    public static ExactSum operator +(ExactSum sum, ExactNumber number)
    {
        int decimals = Math.Max(sum.Decimals, number.Decimals);
        return new ExactSum(Scaled(sum.Digits, decimals - sum.Decimals) + Scaled(number.Digits, decimals - number.Decimals), decimals);
    }

    public int CompareTo(ExactNumber other)
    {
        int decimals = Math.Max(Decimals, other.Decimals);
        return Scaled(Digits, decimals - Decimals).CompareTo(Scaled(other.Digits, decimals - other.Decimals));
    }

    public override string ToString()
    {
        string digits = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).PadLeft(Decimals + 1, '0');
        return $"{(Digits.Sign < 0 ? "-" : "")}{digits[..^Decimals]}{(Decimals == 0 ? "" : $".{digits[^Decimals..]}")}";
    }

    private static BigInteger Scaled(BigInteger digits, int decimals) => digits * BigInteger.Pow(10, decimals);
}
