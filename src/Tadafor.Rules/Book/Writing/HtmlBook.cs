using System.Globalization;
using System.Text;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book.Pages;

namespace Tadafor.Rules.Book.Writing;

/// <summary>All pages as one HTML page that needs nothing beside itself.</summary>
internal static class HtmlBook
{
    private static readonly Phrase _search = new("ابحث في الكتاب", "Chercher dans le livre", "Search the book");

    private static readonly Phrase _nothing = new("لا نتيجة", "Aucun résultat", "Nothing found");

    private static readonly Phrase _contents = new("المحتويات", "Sommaire", "Contents");

    public static string Write(IReadOnlyList<Page> pages, Language language)
    {
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<header>\n<h1>{HtmlWriter.Words(Terms.Title, language)}</h1>\n</header>\n");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<search class=\"search\"><input id=\"search\" type=\"search\" placeholder=\"{Attribute(_search)}\" aria-label=\"{Attribute(_search)}\" autocomplete=\"off\" /> <output id=\"found\" data-none=\"{Attribute(_nothing)}\"></output>\n<ol id=\"results\" hidden=\"hidden\"></ol></search>\n");
        html.Append("<div class=\"book\">\n");
        Navigation();
        html.Append("<main id=\"main\" tabindex=\"-1\">\n");
        foreach (Page page in pages)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"{Id(page.Key)}\" class=\"page\"{Article(page)}>\n");
            if (page.Key != StartPage.Key)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2 class=\"title\">{HtmlWriter.Words(page.Title, language)}</h2>\n");
            }

            html.Append(HtmlWriter.Write(page.Blocks, language, target => Href(page, target), below: page.Key == StartPage.Key ? 0 : 1));
            html.Append(Turning(page)).Append("</section>\n");
        }

        html.Append("</main>\n</div>\n");
        return new HtmlPage(Terms.Title.In(language), HtmlStyle.Sheet, html.ToString()) { Script = HtmlStyle.Search }.In(language);

        void Navigation()
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<nav aria-label=\"{Attribute(_contents)}\">\n<details open=\"open\">\n<summary>{HtmlWriter.Words(_contents, language)}</summary>\n<ul>\n");
            // Articles stand folded under the text of law they are of.
            Instrument? open = null;
            foreach (Page page in pages.Where(p => p.Key != StartPage.Key))
            {
                Instrument? of = Turn.Of(page)?.Instrument;
                if (of != open)
                {
                    html.Append(open is null ? "" : "</ul></details></li>\n");
                    html.Append(of is null ? "" : $"<li><details><summary>{HtmlWriter.Words(of.ShortTitle, language)}</summary>\n<ul>\n");
                    open = of;
                }

                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<li><a href=\"#{Id(page.Key)}\">{HtmlWriter.Words(page.Title, language)}</a></li>\n");
            }

            html.Append(open is null ? "" : "</ul></details></li>\n");
            html.Append("</ul>\n</details>\n</nav>\n");
        }

        string Turning(Page page)
        {
            string[] links = [.. Turn.Around(page, pages)
                .Select(t =>
                    $"<a rel=\"{t.Rel}\" href=\"#{Id(t.To.Key)}\">{HtmlWriter.Words(t.Words.With(Phrase.Same(t.To.Title)), language)}</a>")];
            return links.Length == 0 ? "" : $"<p class=\"turn\">{string.Join(' ', links)}</p>\n";
        }

        string Attribute(Phrase words) => HtmlText.Escape(words.In(language));
    }

    private static string Article(Page page) => Turn.Of(page) is { } article ? $" data-article=\"{HtmlText.Escape(article.Number)}\"" : "";

    // A key as an identifier of the page: "113-14/123" is "a-113-14-123".
    private static string Id(string key) => $"a-{key.Replace('/', '-')}";

    // A page does not link to itself as a whole.
    private static string? Href(Page page, string target)
    {
        int mark = target.IndexOf('#', StringComparison.Ordinal);
        return target == page.Key ? null : mark < 0 ? $"#{Id(target)}" : target[mark..];
    }
}
