using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>A decimal number as written, exactly: <c>Digits / 10^Decimals</c>, without zeros at the end of the fraction.</summary>
internal readonly record struct ExactNumber(long Digits, int Decimals)
{
    private const int LongestSpelling = 256;

    /// <summary>
    /// Reads <c>12</c>, <c>-3.50</c>, <c>4000.0</c>, also in Arabic-Indic and Persian digits. No exponents, no commas, no spaces inside.
    /// </summary>
    public static NumberFault TryParse(ReadOnlySpan<byte> text, out ExactNumber number)
    {
        NumberFault fault = TryParsePlain(text, out number);
        if (fault != NumberFault.NotANumber || text.Length > LongestSpelling || Ascii.IsValid(text))
        {
            return fault;
        }

        Span<byte> plain = stackalloc byte[LongestSpelling];
        return TryParsePlain(plain[..PlainSpelling.Of(text, plain)], out number);
    }

    private static NumberFault TryParsePlain(ReadOnlySpan<byte> text, out ExactNumber number)
    {
        number = default;
        text = text.Trim(" \t"u8);
        bool negative = text.StartsWith("-"u8);
        text = negative || text.StartsWith("+"u8) ? text[1..] : text;
        int point = text.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<byte> fraction = point < 0 ? [] : text[(point + 1)..];
        if (whole.Length + fraction.Length == 0 || whole.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            || fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return text.IsEmpty && !negative ? NumberFault.Empty : NumberFault.NotANumber;
        }

        whole = whole.TrimStart((byte)'0');
        fraction = fraction.TrimEnd((byte)'0');
        if (whole.Length + fraction.Length > 18)
        {
            return NumberFault.TooLarge;
        }

        long digits = 0;
        foreach (byte digit in whole)
        {
            digits = (digits * 10) + (digit - '0');
        }

        foreach (byte digit in fraction)
        {
            digits = (digits * 10) + (digit - '0');
        }

        number = new ExactNumber(negative ? -digits : digits, fraction.Length);
        return NumberFault.None;
    }

    /// <summary>
    /// The number in units of 10^-<paramref name="decimals"/>, which is at least as fine; <see langword="false"/> when it does not fit.
    /// </summary>
    public bool TryScale(int decimals, out long value)
    {
        Int128 scaled = Digits;
        for (int i = Decimals; i < decimals && Int128.Abs(scaled) <= long.MaxValue; i++)
        {
            scaled *= 10;
        }

        bool fits = Int128.Abs(scaled) <= long.MaxValue;
        value = fits ? (long)scaled : 0;
        return fits;
    }

    /// <summary>The least whole number of units of 10^-<paramref name="decimals"/> that is not below the number.</summary>
    public bool TryScaleUp(int decimals, out long value)
    {
        bool fits = TryScaleDown(decimals, out value);
        if (fits && new ExactNumber(value, decimals) < this)
        {
            value++;
        }

        return fits;
    }

    /// <summary>The greatest whole number of units of 10^-<paramref name="decimals"/> that is not above the number.</summary>
    public bool TryScaleDown(int decimals, out long value)
    {
        if (decimals >= Decimals)
        {
            return TryScale(decimals, out value);
        }

        Int128 divisor = Power(Decimals - decimals);
        (Int128 quotient, Int128 rest) = Int128.DivRem(Digits, divisor);
        value = (long)(rest < 0 ? quotient - 1 : quotient);
        return true;
    }

    public static bool operator <(ExactNumber left, ExactNumber right) => Compare(left, right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => Compare(left, right) > 0;

    /// <summary>The number in its shortest spelling.</summary>
    public override string ToString()
    {
        string digits = Int128.Abs(Digits).ToString(CultureInfo.InvariantCulture).PadLeft(Decimals + 1, '0');
        string text = Decimals == 0 ? digits : $"{digits[..^Decimals]}.{digits[^Decimals..]}";
        return Digits < 0 ? $"-{text}" : text;
    }

    // Both have at most 18 digits and 18 decimals: the products stay far below 2^127.
    private static int Compare(ExactNumber left, ExactNumber right) =>
        (left.Digits * Power(right.Decimals)).CompareTo(right.Digits * Power(left.Decimals));

    private static Int128 Power(int exponent)
    {
        Int128 power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
