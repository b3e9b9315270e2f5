using System.Globalization;
using System.Numerics;

namespace Tadafor.Tally.Exact;

/// <summary>Whole numbers of a smallest unit written as decimal numbers in the shortest form, the same in every culture.</summary>
public static class DecimalText
{
    /// <summary>
    /// The amount <paramref name="value"/> times 10^-<paramref name="decimals"/>, such as <c>12.5</c>; no zeros behind, no point without
    /// digits.
    /// </summary>
    /// <param name="value">Whole number of the smallest unit.</param>
    /// <param name="decimals">Decimal places of that unit; zero or more.</param>
    public static string Of(long value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        string digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string fraction = digits[^decimals..].TrimEnd('0'), sign = value < 0 ? "-" : "";
        return fraction.Length == 0 ? $"{sign}{digits[..^decimals]}" : $"{sign}{digits[..^decimals]}.{fraction}";
    }
}
