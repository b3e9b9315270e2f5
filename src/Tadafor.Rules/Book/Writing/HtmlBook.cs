using System.Globalization;
using System.Text;
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
        bool arabic = language == Language.Arabic;
        StringBuilder html = new();
        HtmlWriter writer = new(html, language);
        string title = Terms.Title.In(language), lang = arabic ? "ar" : language == Language.French ? "fr" : "en";
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{(arabic ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{HtmlWriter.Escaped(title)}</title>\n<style>\n{HtmlStyle.Sheet}</style>\n</head>\n<body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<header>\n<h1>{writer.Plain(title)}</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"search\"><input id=\"search\" type=\"search\" placeholder=\"{_search.In(language)}\" aria-label=\"{_search.In(language)}\" autocomplete=\"off\"> <output id=\"found\" data-none=\"{_nothing.In(language)}\"></output></p>\n</header>\n");
        html.Append("<div class=\"book\">\n");
        Navigation(html, writer, pages, language);
        html.Append("<main>\n");
        foreach (Page page in pages)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"{HtmlWriter.Id(page.Key)}\" class=\"page\">\n");
            if (page.Key != StartPage.Key)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2 class=\"title\">{writer.Plain(page.Title)}</h2>\n");
            }

            writer.Append(page.Key, page.Blocks);
            html.Append("</section>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"</main>\n</div>\n<script>\n{HtmlStyle.Search}</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Navigation(StringBuilder html, HtmlWriter writer, IReadOnlyList<Page> pages, Language language)
    {
        html.Append(CultureInfo.InvariantCulture, $"<nav aria-label=\"{_contents.In(language)}\">\n<details open>\n<summary>{_contents.In(language)}</summary>\n<ul>\n");
        foreach (Page page in pages.Where(p => p.Key != StartPage.Key))
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{HtmlWriter.Id(page.Key)}\">{writer.Plain(page.Title)}</a></li>\n");
        }

        html.Append("</ul>\n</details>\n</nav>\n");
    }
}
