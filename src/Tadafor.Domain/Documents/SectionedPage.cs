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
