using System.Text.RegularExpressions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Domain.Tests.Petitions.Ledger;

/// <summary>The page on signatures lists every heading that is read, each with those that mean the same.</summary>
public class SheetHeadingsPageTests
{
    [Fact]
    public void Every_heading_is_on_the_page_and_every_one_on_the_page_is_read()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "docs/signatures.md"));
        string table = page[page.IndexOf("| column |", StringComparison.Ordinal)..];
        string[] rows = [.. table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(2)];
        List<string> listed = [];
        foreach (string row in rows)
        {
            string[] headings = [.. Regex.Matches(row, "`([^`]+)`").Select(m => m.Groups[1].Value)];
            listed.AddRange(headings);
            SheetColumn column = Assert.Single(headings.Select(SheetColumns.Of).Distinct());
            Assert.NotEqual(SheetColumn.Ignored, column);
        }

        Assert.Equal(SheetColumns.Headings.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
