using System.Globalization;
using System.Numerics;

namespace Tadafor.Tally.Exact;

/// <summary>Reading and rounding of <see cref="Ratio"/> text.</summary>
internal static class RatioText
{
    /// <summary>Reads what <see cref="Ratio.ToString"/> writes: <c>7</c>, <c>-3</c> or <c>42703/21</c>.</summary>
    /// <returns><see langword="false"/> when the text is anything else.</returns>
    public static bool TryParse(string? text, out Ratio ratio)
    {
        ratio = default;
        string[] parts = (text ?? "").Split('/');
        if (parts.Length > 2 || !Whole(parts[0], NumberStyles.AllowLeadingSign, out BigInteger numerator))
        {
            return false;
        }

        BigInteger denominator = BigInteger.One;
        if (parts.Length == 2 && (!Whole(parts[1], NumberStyles.None, out denominator) || denominator.IsZero))
        {
            return false;
        }

        ratio = new Ratio(numerator, denominator);
        return true;
    }

    /// <summary>
    /// The value with a fixed number of decimal places, halves rounded to the even digit, for showing to people; never to compute with.
    /// </summary>
    /// <param name="ratio">The value.</param>
    /// <param name="places">Decimal places, zero or more.</param>
    public static string ToDecimalText(this Ratio ratio, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        BigInteger scaled = BigInteger.Abs(ratio.Numerator) * BigInteger.Pow(10, places);
        BigInteger quotient = BigInteger.DivRem(scaled, ratio.Denominator, out BigInteger remainder);
        int half = (remainder * 2).CompareTo(ratio.Denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
        {
            quotient += 1;
        }

        string digits = quotient.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string sign = ratio.Sign < 0 && !quotient.IsZero ? "-" : "";
        return places == 0 ? sign + digits : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }

    private static bool Whole(string text, NumberStyles style, out BigInteger value) =>
        BigInteger.TryParse(text, style, CultureInfo.InvariantCulture, out value);
}
