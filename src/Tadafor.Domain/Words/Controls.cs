using System.Globalization;
using System.Text;

namespace Tadafor.Domain.Words;

/// <summary>
/// Characters that act instead of being seen: those that could disturb a terminal, a page or the order of what follows are made visible.
/// </summary>
public static class Controls
{
    /// <summary>
    /// Words of a file: line ends and tabs become spaces, marks without effect here are dropped, and whatever could act on its surroundings
    /// is shown
    /// as its code point: <c>[U+001B]</c>.
    /// </summary>
    internal static string Shown(string words) => Rewritten(words, Quoted);

    /// <summary>
    /// A line of composed text, fit for a terminal or a page: tabs and line ends become spaces, controls are shown as their code point,
    /// such as
    /// <c>[U+001B]</c>. Isolates and direction marks stay, and every isolate is closed.
    /// </summary>
    public static string ShownAround(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Balanced(Rewritten(text, Composed));
    }

    private static string Rewritten(string text, Func<Rune, string?> other)
    {
        StringBuilder? rewritten = null;
        int done = 0;
        for (int i = 0; i < text.Length;)
        {
            // A surrogate without its other half reads as U+FFFD.
            bool whole = Rune.TryGetRuneAt(text, i, out Rune rune);
            int length = whole ? rune.Utf16SequenceLength : 1;
            string? instead = whole ? other(rune) : "\uFFFD";
            if (instead is not null)
            {
                rewritten ??= new StringBuilder(text.Length + 8);
                rewritten.Append(text, done, i - done).Append(instead);
                done = i + length;
            }

            i += length;
        }

        return rewritten is null ? text : rewritten.Append(text, done, text.Length - done).ToString();
    }

    private static string? Quoted(Rune rune) => rune.Value switch
    {
        >= 0x2066 and <= 0x2069 => Visible(rune),
        0x00AD
            or 0x061C
            or 0x180E
            or 0x200B
            or 0x200E
            or 0x200F
            or (>= 0x2060 and <= 0x2065)
            or (>= 0x206A and <= 0x206F)
            or 0xFEFF
            or (>= 0xFFF9 and <= 0xFFFB) => "",
        >= 0xE0000 and <= 0xE0FFF => "",
        _ => Composed(rune),
    };

    private static string? Composed(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or 0x0085 or 0x2028 or 0x2029 => " ",
        < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0xFDD0 and <= 0xFDEF) => Visible(rune),
        _ => (rune.Value & 0xFFFE) == 0xFFFE ? Visible(rune) : null,
    };

    private static string Visible(Rune rune) => $"[U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}]";

    private static string Balanced(string text)
    {
        int depth = 0;
        StringBuilder? balanced = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (depth == 0 && text[i] == Bidi.Pop)
            {
                balanced ??= new StringBuilder(text, 0, i, text.Length);
                continue;
            }

            depth = Bidi.Depth(depth, text[i]);
            balanced?.Append(text[i]);
        }

        return depth == 0 ? balanced?.ToString() ?? text : $"{balanced?.ToString() ?? text}{new string(Bidi.Pop, depth)}";
    }
}
