using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>
/// A page for people: a head and sections, in one column. It loads nothing, runs nothing, and reads well on a phone, on paper, and from
/// right to left.
/// </summary>
/// <param name="Title">What the window is called.</param>
/// <param name="Sections">Its head and its sections, in order.</param>
internal sealed record SectionedPage(Phrase Title, IReadOnlyList<Region> Sections)
{
    /// <summary>The page; its HTML is also well-formed XML.</summary>
    public string In(Language language) =>
        new HtmlPage(Title.In(language), PageStyle.Css, $"<main>\n{HtmlWriter.Write(Sections, language)}</main>").In(language);
}
