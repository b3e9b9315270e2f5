using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Tadafor.PublicApi.Tests.Documentation;

/// <summary>Whoever begins at the first page of the documentation reaches every other.</summary>
public class PagesReachedTests
{
    private static readonly string _docs = Path.Combine(Golden.RepositoryRoot, "docs");

    [Fact]
    public void Every_page_of_the_documentation_is_reached_from_its_first()
    {
        HashSet<string> reached = [];
        Queue<string> open = new([Path.Combine(_docs, "README.md")]);
        while (open.TryDequeue(out string? page))
        {
            if (!reached.Add(page) || IsOfTheRuleBook(page))
            {
                continue;
            }

            foreach (string target in Targets(page).Where(t => t.EndsWith(".md", StringComparison.Ordinal) && File.Exists(t)))
            {
                open.Enqueue(target);
            }

            foreach (string folder in Targets(page).Where(Directory.Exists))
            {
                reached.UnionWith(Directory.EnumerateFiles(folder, "*.md"));
            }
        }

        Assert.Empty(Directory.EnumerateFiles(_docs, "*.md", SearchOption.AllDirectories)
            .Where(page => !IsOfTheRuleBook(page) && !page.Contains($"{Path.DirectorySeparatorChar}site{Path.DirectorySeparatorChar}"))
            .Except(reached)
            .Select(page => Path.GetRelativePath(_docs, page)));
    }

    // The rule book has an index of its own, held by its own tests.
    private static bool IsOfTheRuleBook(string page) =>
        page.StartsWith(Path.Combine(_docs, "law") + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static IEnumerable<string> Targets(string page) => Markdown.Parse(File.ReadAllText(page)).Descendants<LinkInline>()
        .Select(link => link.Url ?? "")
        .Where(url => url.Length > 0 && !url.Contains(':', StringComparison.Ordinal))
        .Select(url => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(url.Split('#')[0]))));
}
