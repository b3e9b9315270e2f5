namespace Tadafor.Rules.Book.Writing;

/// <summary>Finds, in Arabic text, the runs of digits and Latin letters that must keep their own direction.</summary>
internal static class Isolation
{
    /// <summary>The text cut into runs, each with whether it must be isolated.</summary>
    public static IEnumerable<(string Run, bool Isolated)> Runs(string text)
    {
        int start = 0, i = 0;
        while (i < text.Length)
        {
            if (!IsStrong(text[i]))
            {
                i++;
                continue;
            }

            int end = EndOfRun(text, i);
            if (i > start)
            {
                yield return (text[start..i], false);
            }

            yield return (text[i..end], true);
            start = i = end;
        }

        if (start < text.Length)
        {
            yield return (text[start..], false);
        }
    }

    // A run goes on over joining signs and spaces as long as another letter or digit follows them.
    private static int EndOfRun(string text, int start)
    {
        int end = start + 1;
        for (int i = end; i < text.Length && (IsStrong(text[i]) || IsJoining(text[i])); i++)
        {
            if (IsStrong(text[i]))
            {
                end = i + 1;
            }
        }

        return end;
    }

    private static bool IsStrong(char c) => char.IsAsciiLetterOrDigit(c) || c is '~' or >= '\u00C0' and <= '\u024F';

    private static bool IsJoining(char c) => c is '.' or ',' or '-' or '/' or ':' or '_' or '\u00A0' or '\u202F' or ' ';
}
