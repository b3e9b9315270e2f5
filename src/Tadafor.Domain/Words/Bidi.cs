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
    /// Words that a file supplies in whatever language, fit to stand inside a sentence of any of the three: line breaks become spaces,
    /// controls are
    /// made visible, so that they cannot disturb what follows, and words of the other direction, or with punctuation that a language would
    /// set
    /// in its own way, are isolated.
    /// </summary>
    public static Phrase Quoted(string words)
    {
        string clean = Controls.Shown(words).Trim();
        bool rightToLeft = clean.Any(IsRightToLeft), leftToRight = clean.Any(c => char.IsAsciiDigit(c)
            || (char.IsLetter(c) && !IsRightToLeft(c)));
        string isolated = $"{FirstStrong}{clean}{Pop}";
        bool resettable = Typography.Of(Language.French).Set(clean) != clean;
        return clean.Length == 0
            ? Phrase.Same("—")
            : new(leftToRight ? isolated : clean, rightToLeft || resettable ? isolated : clean, rightToLeft ? isolated : clean);
    }

    /// <summary>
    /// Arabic text in which every run of Latin letters, and every number that signs would tear apart (<c>2023-08-07</c>), is isolated. Runs
    /// that are
    /// isolated already stay as they are.
    /// </summary>
    internal static string Isolated(string arabic)
    {
        StringBuilder isolated = new(arabic.Length + 16);
        foreach ((string run, bool isLatin) in Runs(arabic))
        {
            bool apart = isLatin && NeedsIsolation(run);
            isolated.Append(apart ? $"{LeftToRight}{run}{Pop}" : run);
        }

        return isolated.ToString();
    }

    /// <summary>
    /// Arabic text cut into runs, each with whether it is of Latin letters or digits; what is isolated already is of no such run.
    /// </summary>
    internal static IEnumerable<(string Run, bool IsLatin)> Runs(string arabic)
    {
        int depth = 0, done = 0;
        for (int i = 0; i < arabic.Length; i++)
        {
            depth = Depth(depth, arabic[i]);
            if (depth > 0 || !IsLatin(arabic[i]))
            {
                continue;
            }

            if (i > done)
            {
                yield return (arabic[done..i], false);
            }

            done = EndOfRun(arabic, i);
            yield return (arabic[i..done], true);
            i = done - 1;
        }

        if (done < arabic.Length)
        {
            yield return (arabic[done..], false);
        }
    }

    /// <summary>How many isolates are open after a character.</summary>
    internal static int Depth(int depth, char c) =>
        depth + (c is LeftToRight or RightToLeft or FirstStrong ? 1 : c == Pop && depth > 0 ? -1 : 0);

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
            else if (end + 1 < text.Length
                && IsLatin(text[end + 1])
                && (text[end] is ' ' or '\u00A0' or '\u202F' or '.' or ',' or ':' or '/' or '-' or '_' or '\'' or '’' or '&' or '@' or '+'))
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

    private static bool IsLatin(char c) =>
        char.IsAsciiLetterOrDigit(c) || c == '~' || c is >= '\u00C0' and <= '\u024F' and not ('×' or '÷');

    /// <summary>Whether a character begins right-to-left text: Hebrew, Arabic and the scripts beside them.</summary>
    internal static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
