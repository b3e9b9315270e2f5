using System.Numerics;
using System.Runtime.Intrinsics;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Cuts a record without quotation marks at its semicolons, 32 bytes at a time.</summary>
internal static class PlainCells
{
    /// <summary>
    /// Fills <paramref name="starts"/> with where the cells start, and the place after the end of the last one; <see langword="false"/>
    /// when there
    /// are more or fewer cells than <paramref name="starts"/> has room for.
    /// </summary>
    /// <param name="text">The record and what follows it, so that whole vectors can be read.</param>
    /// <param name="length">The length of the record.</param>
    /// <param name="starts">One more entry than there are columns.</param>
    public static bool Cut(ReadOnlySpan<byte> text, int length, int[] starts)
    {
        int cell = 0;
        starts[0] = 0;
        for (int at = 0; at < length; at += 32)
        {
            uint marks = Marks(text[at..]);
            if (length - at < 32)
            {
                marks &= (1u << (length - at)) - 1;
            }

            for (; marks != 0; marks &= marks - 1)
            {
                if (++cell == starts.Length - 1)
                {
                    return false;
                }

                starts[cell] = at + BitOperations.TrailingZeroCount(marks) + 1;
            }
        }

        starts[^1] = length + 1;
        return cell == starts.Length - 2;
    }

    /// <summary>One bit for each of the first 32 bytes: set where there is a semicolon.</summary>
    private static uint Marks(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 32)
        {
            return Vector256.Equals(Vector256.Create(text), Vector256.Create((byte)';')).ExtractMostSignificantBits();
        }

        uint marks = 0;
        for (int i = 0; i < text.Length; i++)
        {
            marks |= text[i] == ';' ? 1u << i : 0;
        }

        return marks;
    }
}
