using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book.Pages;

namespace Tadafor.Rules.Book.Writing;

/// <summary>A page as Markdown, with the way back to the first page, and from article to article.</summary>
internal static class MarkdownPage
{
    public static string Write(Page page, IReadOnlyList<Page> pages, Language language)
    {
        Block[] back = page.Key == StartPage.Key ? [] : [new Para(new Link(StartPage.Key, Terms.Start))];
        Block[] turn = [.. Turn.Around(page, pages).Select(t => new Para(new Link(t.To.Key, t.Words.With(Phrase.Same(t.To.Title)))))];
        return MarkdownWriter.Write([.. back, new Heading(1, page.Title), .. page.Blocks, .. turn], language, Href);

        // Links are relative to the page that holds them; a page does not link to itself as a whole.
        string Href(string target)
        {
            int mark = target.IndexOf('#', StringComparison.Ordinal);
            string key = mark < 0 ? target : target[..mark], anchor = mark < 0 ? string.Empty : target[mark..];
            if (key == page.Key)
            {
                return anchor;
            }

            string up = page.Path.Contains('/', StringComparison.Ordinal) ? "../" : string.Empty;
            return $"{up}{pages.Single(p => p.Key == key).Path}.md{anchor}";
        }
    }
}
