using System.Globalization;
using System.Text;

namespace Tadafor.Domain.Words;

/// <summary>Keeps text of one direction whole inside text of the other, by the isolates of Unicode (U+2066 to U+2069).</summary>
public static class Bidi
{
    internal const char LeftToRight = '\u2066';
    internal const char RightToLeft = '\u2067';
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

    /// <summary>
    /// Arabic text in which every run of Latin letters, and every number that signs would tear apart (<c>2023-08-07</c>), is isolated. Runs that are
    /// isolated already stay as they are.
    /// </summary>
    public static string Isolated(string arabic)
    {
        StringBuilder isolated = new(arabic.Length + 16);
        int depth = 0;
        for (int i = 0; i < arabic.Length; i++)
        {
            char c = arabic[i];
            depth += c is LeftToRight or RightToLeft or FirstStrong ? 1 : c == Pop && depth > 0 ? -1 : 0;
            if (depth > 0 || !IsLatin(c))
            {
                isolated.Append(c);
                continue;
            }

            int end = EndOfRun(arabic, i);
            string run = arabic[i..end];
            isolated.Append(NeedsIsolation(run) ? $"{LeftToRight}{run}{Pop}" : run);
            i = end - 1;
        }

        return isolated.ToString();
    }

    // Words of a run are separated by single spaces; inside a word, signs may stand between two letters or digits.
    private static int EndOfRun(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length)
        {
            if (IsLatin(text[end]))
            {
                end++;
            }
            else if (end + 1 < text.Length && IsLatin(text[end + 1]) && (text[end] is ' ' or '\u00A0' or '\u202F' or '.' or ',' or ':' or '/' or '-' or '_' or '\'' or '’' or '&' or '@' or '+'))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool NeedsIsolation(string run) => run.Any(c => char.IsLetter(c) || c is '-' or '+' or '@' or '&' or '_');

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u00C0' and <= '\u024F' and not ('×' or '÷');

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
