using System.Globalization;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>
/// A page for people: a head and sections, in one column, with links to the sections after the head. It loads nothing, runs nothing, and
/// reads well on a phone, on paper, and from right to left.
/// </summary>
/// <param name="Title">What the window is called.</param>
/// <param name="Sections">Its head and its sections, in order.</param>
internal sealed record SectionedPage(Phrase Title, IReadOnlyList<Region> Sections)
{
    // Two sections are seen at once: a list of them only stands in the way.
    private const int FewSections = 3;

    private static readonly Phrase _contents = new("محتويات الصفحة", "Sommaire de la page", "On this page");

    /// <summary>Blocks as the parts of a page: what stands before the first heading of level 2 is its head, each such heading begins a
    /// section.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="name">What the anchors of the sections begin with.</param>
    public static IReadOnlyList<Region> Parts(IEnumerable<Block> blocks, string name)
    {
        List<List<Block>> parts = [[]];
        foreach (Block block in blocks)
        {
            if (block is Heading { Level: 2 })
            {
                parts.Add([]);
            }

            parts[^1].Add(block);
        }

        return [.. parts
            .Select((part, i) => new Region(i == 0 ? null : $"{name}-{i.ToString(CultureInfo.InvariantCulture)}", part))
            .Where(region => region.Of.Count > 0)];
    }

    /// <summary>The page; its HTML is also well-formed XML.</summary>
    public string In(Language language)
    {
        int head = Sections.TakeWhile(s => s.Id is null).Count();
        string opening = HtmlWriter.Write(Sections.Take(head), language), rest = HtmlWriter.Write(Sections.Skip(head), language, headed: true);
        return new HtmlPage(Title.In(language), PageStyle.Css, HtmlPage.Main(opening + Contents(language) + rest)).In(language);
    }

    private string Contents(Language language)
    {
        string[] links = [.. from section in Sections
                             where section.Id is { Length: > 0 }
                             let heading = section.Of.OfType<Heading>().FirstOrDefault()
                             where heading is not null
                             let words = HtmlWriter.Words(heading.Of, language)
                             select $"<li><a href=\"#{HtmlText.Escape(section.Id!)}\">{words}</a></li>"];
        return links.Length < FewSections
            ? ""
            : $"<nav class=\"contents\" aria-label=\"{HtmlText.Escape(_contents.In(language))}\">"
                + $"<ul>\n{string.Join('\n', links)}\n</ul></nav>\n";
    }
}
