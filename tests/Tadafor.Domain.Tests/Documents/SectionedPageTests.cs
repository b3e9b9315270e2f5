using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Tests.Documents;

/// <summary>What every page owes those who do not see it, or see it on a phone, or in the dark.</summary>
public sealed partial class SectionedPageTests
{
    private static readonly Phrase _x = new("س", "x", "x");

    [Theory]
    [InlineData(Language.Arabic, "rtl")]
    [InlineData(Language.French, "ltr")]
    [InlineData(Language.English, "ltr")]
    public void The_first_link_leads_to_the_main_part_and_sections_have_names(Language language, string direction)
    {
        XElement page = Parsed(Sample(), language);
        Assert.Equal(direction, page.Attribute("dir")?.Value);
        Assert.Equal(Typography.Of(language).Code, page.Attribute("lang")?.Value);
        string[] ids = [.. page.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Distinct(), ids);
        string[] links = [.. page.Descendants("a").Select(a => a.Attribute("href")!.Value[1..])];
        Assert.Equal(["main", "one", "two", "three"], links);
        Assert.All(links, link => Assert.Contains(link, ids));
        Assert.All(page.Descendants("section"), section => Assert.Contains(section.Attribute("aria-labelledby")?.Value, ids));
        Assert.Equal("main", page.Descendants("main").Single().Attribute("id")?.Value);
    }

    [Fact]
    public void One_title_and_no_level_of_headings_is_skipped()
    {
        int[] levels = [.. Parsed(Sample(), Language.English).Descendants()
            .Where(e => HeadingTag().IsMatch(e.Name.LocalName)).Select(e => e.Name.LocalName[1] - '0')];
        Assert.Equal([1, 2, 3, 2, 3, 4, 2], levels);
    }

    [Fact]
    public void Cells_that_head_a_column_or_a_row_say_which_and_none_is_empty()
    {
        XElement page = Parsed(Sample(), Language.English);
        Assert.Equal(["col", "row"], page.Descendants("th").Select(th => th.Attribute("scope")?.Value));
        Assert.All(page.Descendants("th"), th => Assert.NotEqual("", th.Value));
        XElement scroll = page.Descendants("div").Single(d => d.Attribute("class")?.Value == "scroll");
        Assert.Equal("0", scroll.Attribute("tabindex")?.Value);
        Assert.Equal("Table: x", scroll.Attribute("aria-label")?.Value);
    }

    [Theory]
    [InlineData(Language.French, "تارودانت", "ar")]
    [InlineData(Language.English, "تارودانت", "ar")]
    [InlineData(Language.Arabic, "Taroudant", "fr")]
    [InlineData(Language.Arabic, "تارودانت", null)]
    [InlineData(Language.French, "Taroudant", null)]
    public void Names_in_other_letters_say_in_which_language_they_are_read(Language language, string name, string? read)
    {
        foreach (Inline words in (Inline[])[new Name(name), new Phrase("في {0}", "à {0}", "in {0}").With(Bidi.Quoted(name))])
        {
            XElement html = XElement.Parse($"<p>{HtmlWriter.Words(words, language)}</p>");
            Assert.Contains(name, html.Value, StringComparison.Ordinal);
            Assert.Equal(read, html.Descendants().Attributes("lang").SingleOrDefault()?.Value);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("var a = 1;\r\nvar b = 2;\n")]
    public void A_page_runs_its_own_script_and_nothing_else(string script)
    {
        string html = new HtmlPage("t", "p{}", HtmlPage.Main("")) { Script = script }.In(Language.English);
        string policy = Policy().Match(html).Groups[1].Value;
        string[] scripts = [.. Script().Matches(html).Select(m => m.Groups[1].Value)];
        Assert.Equal(script.Length > 0 ? 1 : 0, scripts.Length);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Equal(script.Length > 0, policy.Contains("script-src", StringComparison.Ordinal));
        Assert.All(scripts, code => Assert.Contains(
            $"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)))}'",
            policy,
            StringComparison.Ordinal));
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex HeadingTag();

    private static XElement Parsed(SectionedPage page, Language language) => XDocument.Parse(page.In(language)).Root!;

    private static SectionedPage Sample() => new(_x,
    [
        new Region(null, [new Heading(1, _x)]),
        new Region("one", [new Heading(2, _x), new Heading(4, _x), Grid.Of([_x, ""], [[[_x], []]])]),
        new Region("two", [new Heading(2, _x), new Cards(false, [new Card("won", [_x], [new Heading(5, _x)])])]),
        new Region("three", [new Heading(2, _x, "own")]),
    ]);
}
