namespace Tadafor.Tests;

/// <summary>Words that a file may hold and that would act on what they are written into, if they were not escaped.</summary>
internal static class HostileWords
{
    private static readonly string[] _parts =
    [
        "a", "Nord; Sud", "Nord ; Sud", "تارودانت", "1", " ", "\n", "\r\n", "\n## Projects funded\n\n- **all**", "\n\n    code", "`", "``",
        "*", "**", "_", "[x](http://example.com)", "![", "<b>", "</style>",
        "<!--", "&amp;", "&", "|", "\\", "#", "# ", "- ", "1. ", "~~", "{0}", "\"", "'", "\u001B[31m", "\u0000", "\u0007", "\u009B",
        "\u0085", "\u2028", "\u2029", "\u202E", "\u202A", "\u2066", "\u2067", "\u2068",
        "\u2069", "\u200F", "\u200B", "\uFEFF", "\uFFFE", "\uD800", "\U000E0041", "😀", "»", "« ",
    ];

    /// <summary>Each part alone, and random rows of several; the same in every run.</summary>
    public static IEnumerable<string> All
    {
        get
        {
            Random random = new(20_261_127);
            return [.. _parts, .. Enumerable
                .Range(0, 400)
                .Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 7)).Select(_ => _parts[random.Next(_parts.Length)])))];
        }
    }

    /// <summary>What no terminal and no page may receive from a file, isolates left unclosed included.</summary>
    public static void AreHarmlessIn(string text, string words)
    {
        Assert.DoesNotContain(
            text,
            c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or '\uFFFE' or '\uFFFF');
        foreach (string line in text.Split('\n'))
        {
            int depth = 0;
            foreach (char c in line)
            {
                depth += c is >= '\u2066' and <= '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
                Assert.True(depth >= 0, $"An isolate is closed that was never opened: {words}");
            }

            Assert.True(depth == 0, $"An isolate is left open: {words}");
        }
    }
}
