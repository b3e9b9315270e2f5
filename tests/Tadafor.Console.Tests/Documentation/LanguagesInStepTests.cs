using System.Text.RegularExpressions;

namespace Tadafor.Console.Tests.Documentation;

/// <summary>A page in French has its page in Arabic and the other way round, with the same sections, rows and commands, and nothing that the English page lacks.</summary>
public sealed partial class LanguagesInStepTests
{
    private static readonly string _docs = Path.Combine(Golden.RepositoryRoot, "docs");

    public static TheoryData<string> Pages() =>
    [
        .. Directory.EnumerateFiles(_docs, "*.md")
            .Select(page => Path.GetFileName(page))
            .Where(page => page.EndsWith(".fr.md", StringComparison.Ordinal) || page.EndsWith(".ar.md", StringComparison.Ordinal))
            .Select(page => page[..^".fr.md".Length])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void French_and_arabic_say_as_much(string page)
    {
        string[] english = Commands(Read(page, "")), french = Commands(Read(page, ".fr")), arabic = Commands(Read(page, ".ar"));
        Assert.NotEmpty(french);
        Assert.Equal(french, arabic);
        Assert.Empty(french.Except(english));
        Assert.Equal(Lines(Read(page, ".fr"), '#'), Lines(Read(page, ".ar"), '#'));
        Assert.Equal(Lines(Read(page, ".fr"), '|'), Lines(Read(page, ".ar"), '|'));
        Assert.InRange(Lines(Read(page, ".fr"), '#'), 2, Lines(Read(page, ""), '#'));
    }

    private static string Read(string page, string language) => File.ReadAllText(Path.Combine(_docs, $"{page}{language}.md"));

    private static int Lines(string text, char first) => text.Split('\n').Count(line => line.StartsWith(first));

    private static string[] Commands(string text) =>
        [.. Command().Matches(text).Select(found => found.Groups[1].Value.Trim()).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("(tadafor(?: [a-z]+)+)")]
    private static partial Regex Command();
}
