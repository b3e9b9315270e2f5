using Tadafor.Domain.Charters;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book.Pages;
using Tadafor.Rules.Book.Writing;

namespace Tadafor.Rules.Book;

/// <summary>
/// The rule book as files for people: Markdown pages of every article with their indexes, and one HTML page that needs nothing beside
/// itself,
/// in each of the three languages. Writing them to a disk is the caller's part.
/// </summary>
public static class RulebookFiles
{
    /// <summary>All files, in all languages.</summary>
    public static IEnumerable<RulebookFile> All =>
        Enum.GetValues<Language>().SelectMany(language => In(language));

    /// <summary>The files in one language, ordered as a reader meets them; the HTML page is the last.</summary>
    /// <param name="language">The language.</param>
    /// <param name="layer">
    /// A council's internal rules, marked on the pages of the articles they are laid over and listed on a page of their own;
    /// <see langword="null"/> for national law alone.
    /// </param>
    public static IEnumerable<RulebookFile> In(Language language, InternalRules? layer = null)
    {
        IReadOnlyList<Page> pages = Contents.Pages(language, layer);
        string code = Typography.Of(language).Code;
        return pages
            .Select(page => new RulebookFile($"{code}/{page.Path}.md", MarkdownPage.Write(page, pages, language)))
            .Append(new RulebookFile($"rulebook.{code}.html", HtmlBook.Write(pages, language)));
    }
}
