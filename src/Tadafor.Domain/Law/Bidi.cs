using System.Globalization;
using System.Text;

namespace Tadafor.Domain.Law;

/// <summary>Keeps text of one direction whole inside text of the other, by the isolates of Unicode (U+2066 to U+2069).</summary>
public static class Bidi
{
    internal const char LeftToRight = '\u2066';
    internal const char FirstStrong = '\u2068';
    internal const char Pop = '\u2069';

    /// <summary>
    /// Words that a file supplies in whatever language, fit to stand inside a sentence of any of the three: direction controls and line breaks
    /// are taken out, so that they cannot disturb what follows, and words of the other direction are isolated.
    /// </summary>
    public static Phrase Quoted(string words)
    {
        string clean = Clean(words);
        bool rightToLeft = clean.Any(IsRightToLeft), leftToRight = clean.Any(c => char.IsAsciiDigit(c) || (char.IsLetter(c) && !IsRightToLeft(c)));
        string isolated = $"{FirstStrong}{clean}{Pop}";
        return clean.Length == 0 ? Phrase.Same("—") : new(leftToRight ? isolated : clean, rightToLeft ? isolated : clean, rightToLeft ? isolated : clean);
    }

    /// <summary>Whether a character begins right-to-left text: Hebrew, Arabic and the scripts beside them.</summary>
    internal static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static string Clean(string words)
    {
        StringBuilder clean = new(words.Length);
        foreach (Rune c in words.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(c);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                clean.Append(' ');
            }
            else if (category != UnicodeCategory.Format)
            {
                clean.Append(c.ToString());
            }
        }

        return clean.ToString().Trim();
    }
}
