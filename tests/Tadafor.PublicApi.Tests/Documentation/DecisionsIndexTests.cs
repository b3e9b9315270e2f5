namespace Tadafor.PublicApi.Tests.Documentation;

/// <summary>The list of decisions holds each, under its title.</summary>
public class DecisionsIndexTests
{
    [Fact]
    public void The_list_of_decisions_holds_each()
    {
        IEnumerable<string> rows = Directory.EnumerateFiles(Path.Combine(Golden.RepositoryRoot, "docs/decisions"), "*.md")
            .Where(file => Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(file => $"- [{File.ReadLines(file).First().TrimStart('#', ' ')}]({Path.GetFileName(file)})\n");
        Golden.Matches(
            "docs/decisions/README.md",
            "# Decisions\n\nGenerated. Why things are as they are, a page or less each.\n\n" + string.Concat(rows));
    }
}
