using System.Globalization;
using System.Text.RegularExpressions;

namespace Tadafor.Console.Tests.Documentation;

/// <summary>The commands of the pages for the first hour do what the pages say, in every language of the reader.</summary>
public sealed partial class FirstHourTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-first-hour-").FullName;

    public static TheoryData<string> Pages() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Golden.RepositoryRoot, "docs/start"), "*.md")
            .Where(page => Block().IsMatch(File.ReadAllText(page)))
            .Select(page => Path.GetFileName(page))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_of_a_page_end_and_print_as_it_says(string page)
    {
        foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/start", page))))
        {
            string printed = "";
            foreach (string line in block.Groups[1].Value.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
            {
                string[] parts = line.Split("   # exit code ");
                int expected = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
                string[] words = [.. parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..].Select(Place)];
                (int code, string output, string error) = Shell.Run(words);
                Assert.True(code == expected, $"{line}: {code}\n{output}{error}");
                printed += output;
            }

            Assert.Contains(Seen(block.Groups[2].Value), Seen(printed), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Whoever_reads_arabic_or_french_has_the_same_commands()
    {
        foreach (string reader in (string[])["jurist", "clerk", "citizen"])
        {
            string[] commands = [.. ((string[])["", ".fr", ".ar"]).Select(Commands)];
            Assert.NotEmpty(commands[0]);
            Assert.Single(commands.Distinct());

            string Commands(string language) => string.Concat(Block()
                .Matches(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/start", $"{reader}{language}.md")))
                .Select(block => Said().Replace(block.Groups[1].Value, "")));
        }
    }

    // What a command reads is in the repository; what it writes goes to a folder of the test.
    private string Place(string word) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Golden.RepositoryRoot, word)
        : Written().IsMatch(word) ? Path.Combine(_folder, word)
        : word;

    // As a reader sees it: spaces that do not break are spaces, marks of direction are nothing.
    private static string Seen(string text) =>
        Directions().Replace(text, "").Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();

    [GeneratedRegex("[\u200E\u200F\u2066-\u2069]")]
    private static partial Regex Directions();

    [GeneratedRegex("```sh run\n(.*?)```(?:\n+ *```text\n(.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"--lang \w\w")]
    private static partial Regex Said();

    [GeneratedRegex(@"^[a-z]+\.(json|html|ics)$")]
    private static partial Regex Written();
}
