using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Files;

/// <summary>Looks at the characters of UTF-8 text. Damaged sequences count as the one replacement character a reader would see.</summary>
internal static class Characters
{
    /// <summary>Number of characters (code points).</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out _, out int consumed);
            text = text[consumed..];
            count++;
        }

        return count;
    }

    /// <summary>Number of characters (code points).</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>The offset of the first byte that is not UTF-8; -1 when all is.</summary>
    public static int FirstDamaged(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return -1;
        }

        int offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }

    /// <summary>
    /// The offset of the first control character other than a tab or a line end inside a quoted cell; -1 when there is none.
    /// </summary>
    public static int FirstControl(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool control = text[i] switch
            {
                (byte)'\t' or (byte)'\n' => false,
                (byte)'\r' => i + 1 == text.Length || text[i + 1] != '\n',
                < 0x20 or 0x7F => true,
                _ => false,
            };
            if (control)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A byte for people: itself when it can be seen, its number otherwise.</summary>
    public static string Name(byte value) =>
        value is > 0x20 and < 0x7F ? ((char)value).ToString() : string.Create(CultureInfo.InvariantCulture, $"0x{value:X2}");

    /// <summary>
    /// At most 80 characters of a text, control characters as the pictures Unicode has for them, other invisible ones by code point.
    /// </summary>
    public static string Shown(string text)
    {
        StringBuilder shown = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= 80)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(rune.Value switch
            {
                < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
                0x7F => "\u2421",
                var value => PlainSpelling.NameOf(value) is { } name ? $"[{name}]" : rune.ToString(),
            });
        }

        return shown.ToString();
    }
}
