using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tadafor.Domain.Words;

/// <summary>
/// One reading of what people type and spreadsheets export: digits of every Arabic keyboard are digits, marks that nobody sees are not
/// there, and a space
/// that does not break is a space.
/// </summary>
public static class PlainSpelling
{
    /// <summary>
    /// Whether a character leaves no trace on paper: marks of direction, joiners, zero-width spaces, the byte order mark, the soft hyphen.
    /// </summary>
    internal static bool IsInvisible(int character) => character is 0x00AD or 0x061C or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    /// <summary>Whether a character looks like a space and is another one: no-break, figure and narrow no-break space.</summary>
    internal static bool IsOddSpace(int character) => character is 0x00A0 or 0x2007 or 0x202F;

    /// <summary>The name of a character that cannot be seen or told apart, such as U+200F; <see langword="null"/> for any other.</summary>
    internal static string? NameOf(int character) => IsInvisible(character) || IsOddSpace(character)
        ? string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}") : null;

    /// <summary>The text as it is read: what to compare with, or to parse as a number or a day. Nothing is copied where nothing changes.</summary>
    /// <param name="text">What was typed or exported.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        foreach (char character in text)
        {
            if (Of(character) is >= 0 and int read)
            {
                plain.Append((char)read);
            }
        }

        return plain.ToString();
    }

    /// <summary>The text as it is read, in UTF-8. It never grows.</summary>
    /// <param name="text">UTF-8; bytes that are none are kept.</param>
    /// <param name="plain">As long as <paramref name="text"/> or longer.</param>
    /// <returns>How many bytes were written.</returns>
    internal static int Of(ReadOnlySpan<byte> text, Span<byte> plain)
    {
        int length = 0;
        while (!text.IsEmpty)
        {
            bool isGood = Rune.DecodeFromUtf8(text, out Rune rune, out int consumed) == OperationStatus.Done;
            int read = isGood ? Of(rune.Value) : 0;
            if (read == rune.Value || !isGood)
            {
                text[..consumed].CopyTo(plain[length..]);
                length += consumed;
            }
            else if (read >= 0)
            {
                plain[length++] = (byte)read;
            }

            text = text[consumed..];
        }

        return length;
    }

    /// <summary>The character that is read; -1 when none is. What another one stands for is always ASCII.</summary>
    internal static int Of(int character) => character switch
    {
        < 0x80 => character,
        >= 0x0660 and <= 0x0669 => character - 0x0660 + '0',
        >= 0x06F0 and <= 0x06F9 => character - 0x06F0 + '0',
        0x066B => '.',
        0x2010 or 0x2011 => '-',
        _ => IsInvisible(character) ? -1 : IsOddSpace(character) ? ' ' : character,
    };
}
