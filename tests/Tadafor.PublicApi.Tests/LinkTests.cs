using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Tadafor.PublicApi.Tests;

/// <summary>A link of a page to a file of this repository leads there.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages()
    {
        string root = Golden.RepositoryRoot;
        IEnumerable<string> pages = Directory.EnumerateFiles(root, "*.md")
            .Concat(((string[])["docs", "casebook", "benchmarks", "samples"]).SelectMany(f => Directory.EnumerateFiles(
                Path.Combine(root, f),
                "*.md",
                SearchOption.AllDirectories)));
        return [.. pages.Select(p => Path.GetRelativePath(root, p)).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files(string page)
    {
        string path = Path.Combine(Golden.RepositoryRoot, page);
        IEnumerable<string> broken = Markdown.Parse(File.ReadAllText(path)).Descendants<LinkInline>()
            .Select(l => l.Url ?? "")
            .Where(u => u.Length > 0 && !u.Contains(':', StringComparison.Ordinal))
            .Select(u => Uri.UnescapeDataString(u.Split('#')[0]))
            .Where(u => u.Length > 0 && !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, u)));
        Assert.Empty(broken);
    }
}
