using System.Globalization;
using System.Text;

namespace Tadafor.Domain.Documents;

/// <summary>
/// Breaks a paragraph into lines. An isolate that a line end would cut is closed there and opened again on the next line.
/// </summary>
internal static class Wrapping
{
    /// <summary>The text in lines of at most <paramref name="width"/> columns, as far as its words allow.</summary>
    /// <param name="text">Words separated by single spaces; no-break spaces hold words together.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="rest">What every other line begins with.</param>
    /// <param name="width">Columns.</param>
    public static IEnumerable<string> Lines(string text, string first, string rest, int width)
    {
        StringBuilder line = new(first);
        int columns = Columns(first);
        bool empty = true;
        string open = string.Empty;
        foreach (string word in text.Split(' '))
        {
            if (!empty && columns + 1 + Columns(word) > width)
            {
                yield return line.Append('\u2069', open.Length).ToString();
                line.Clear().Append(rest).Append(open);
                columns = Columns(rest);
                empty = true;
            }

            line.Append(empty ? null : " ").Append(word);
            columns += (empty ? 0 : 1) + Columns(word);
            empty = false;
            open = StillOpen(open, word);
        }

        yield return line.ToString();
    }

    // Letters and signs take a column each; marks above and below them, and controls of direction, take none.
    private static int Columns(string text) => text.EnumerateRunes().Count(rune => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format));

    private static string StillOpen(string open, string word)
    {
        foreach (char c in word)
        {
            open = c switch
            {
                '\u2066' or '\u2067' or '\u2068' => open + c,
                '\u2069' when open.Length > 0 => open[..^1],
                _ => open,
            };
        }

        return open;
    }
}
