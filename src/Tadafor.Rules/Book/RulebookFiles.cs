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
        Enum.GetValues<Language>().SelectMany(In);

    /// <summary>The files in one language, ordered as a reader meets them; the HTML page is the last.</summary>
    public static IEnumerable<RulebookFile> In(Language language)
    {
        IReadOnlyList<Page> pages = Contents.Pages(language);
        string code = Typography.Of(language).Code;
        return pages
            .Select(page => new RulebookFile($"{code}/{page.Path}.md", MarkdownPage.Write(page, pages, language)))
            .Append(new RulebookFile($"rulebook.{code}.html", HtmlBook.Write(pages, language)));
    }
}
