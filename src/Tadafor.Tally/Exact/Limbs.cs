using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tadafor.Tally.Exact;

/// <summary>
/// Whole numbers of a fixed width, least significant 64 bits first, two's complement. Arithmetic wraps around, so partial results may leave
/// the range
/// as long as the final one is inside it. Nothing is allocated.
/// </summary>
internal static class Limbs
{
    /// <summary>Writes a signed number.</summary>
    public static void Set(Span<ulong> number, Int128 value)
    {
        number.Fill(value < 0 ? ulong.MaxValue : 0);
        number[0] = unchecked((ulong)value);
        if (number.Length > 1)
        {
            number[1] = unchecked((ulong)(value >> 64));
        }
    }

    /// <summary>Multiplies in place by a number of 64 bits.</summary>
    public static void Multiply(Span<ulong> number, ulong factor)
    {
        ulong carry = 0;
        for (int i = 0; i < number.Length; i++)
        {
            ulong high = Math.BigMul(number[i], factor, out ulong low);
            low = unchecked(low + carry);
            carry = high + (low < carry ? 1UL : 0UL);
            number[i] = low;
        }
    }

    /// <summary>Adds <paramref name="term"/> (zero or more, not wider) times <paramref name="factor"/>.</summary>
    public static void AddProduct(Span<ulong> number, ReadOnlySpan<ulong> term, ulong factor)
    {
        ulong carry = 0;
        Span<ulong> lower = number[..term.Length];
        for (int i = 0; i < lower.Length; i++)
        {
            ulong high = Math.BigMul(term[i], factor, out ulong low);
            unchecked
            {
                low += carry;
                high += low < carry ? 1UL : 0UL;
                ulong sum = lower[i] + low;
                carry = high + (sum < low ? 1UL : 0UL);
                lower[i] = sum;
            }
        }

        for (int i = term.Length; carry != 0 && i < number.Length; i++)
        {
            ulong sum = unchecked(number[i] + carry);
            carry = sum < carry ? 1UL : 0UL;
            number[i] = sum;
        }
    }

    /// <summary>Multiplies <paramref name="number"/> by <paramref name="factor"/> and adds a product, in one pass.</summary>
    public static void MultiplyAndAddProduct(Span<ulong> number, ulong factor, ReadOnlySpan<ulong> term, ulong termFactor)
    {
        Multiply(number, factor);
        if (termFactor != 0)
        {
            AddProduct(number, term, termFactor);
        }
    }

    /// <summary>Changes the sign.</summary>
    public static void Negate(Span<ulong> number)
    {
        bool carry = true;
        for (int i = 0; i < number.Length; i++)
        {
            number[i] = unchecked(~number[i] + (carry ? 1UL : 0UL));
            carry &= number[i] == 0;
        }
    }

    /// <summary>Whether the number is below zero.</summary>
    public static bool IsNegative(ReadOnlySpan<ulong> number) => unchecked((long)number[^1]) < 0;

    /// <summary>Compares numbers that are not negative, of any widths.</summary>
    public static int Compare(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        left = Trim(left);
        right = Trim(right);
        if (left.Length != right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        for (int i = left.Length - 1; i >= 0; i--)
        {
            if (left[i] != right[i])
            {
                return left[i].CompareTo(right[i]);
            }
        }

        return 0;
    }

    /// <summary>Without leading zeros.</summary>
    public static ReadOnlySpan<ulong> Trim(ReadOnlySpan<ulong> number)
    {
        int length = number.Length;
        while (length > 0 && number[length - 1] == 0)
        {
            length--;
        }

        return number[..length];
    }

    /// <summary>Bits of a number that is not negative.</summary>
    public static int BitLength(ReadOnlySpan<ulong> number)
    {
        number = Trim(number);
        return number.IsEmpty ? 0 : (number.Length * 64) - BitOperations.LeadingZeroCount(number[^1]);
    }

    /// <summary>The quotient of two numbers that are not negative, with a relative error below 2^-51.</summary>
    public static double Divide(ReadOnlySpan<ulong> numerator, ReadOnlySpan<ulong> denominator)
    {
        (double top, int topExponent) = Leading(numerator);
        (double bottom, int bottomExponent) = Leading(denominator);
        return Math.ScaleB(top / bottom, topExponent - bottomExponent);
    }

    /// <summary>The number as a <see cref="BigInteger"/>.</summary>
    public static BigInteger ToBigInteger(ReadOnlySpan<ulong> number) =>
        new(MemoryMarshal.AsBytes(number), isUnsigned: !IsNegative(number), isBigEndian: false);

    // The leading 53 to 64 bits as a double (relative error below 2^-52) and the power of two they are multiplied by.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Value, int Exponent) Leading(ReadOnlySpan<ulong> number)
    {
        number = Trim(number);
        if (number.Length <= 1)
        {
            return (number.IsEmpty ? 0 : number[0], 0);
        }

        int shift = BitOperations.LeadingZeroCount(number[^1]);
        ulong leading = shift == 0 ? number[^1] : (number[^1] << shift) | (number[^2] >> (64 - shift));
        return (leading, ((number.Length - 1) * 64) - shift);
    }
}
