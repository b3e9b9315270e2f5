using System.Text.RegularExpressions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book;
using Tadafor.Rules.Book.Reviews;

namespace Tadafor.Rules.Tests.Book;

/// <summary>The committed rule book is what the rules say now, and holds together.</summary>
public class RulebookFilesTests
{
    private const string Folder = "docs/law";

    private static readonly RulebookFile[] _files = [.. RulebookFiles.All];

    public static TheoryData<string> Paths() => [.. _files.Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_committed_page_equals_what_the_rules_say_now(string path) =>
        Golden.Matches($"{Folder}/{path}", _files.Single(f => f.Path == path).Text);

    [Theory]
    [MemberData(nameof(Paths))]
    public void No_number_is_torn_at_the_end_of_a_line(string path) =>
        Assert.DoesNotMatch(@"[0-9] [0-9]{3}(?![0-9])", _files.Single(f => f.Path == path).Text);

    [Fact]
    public void No_page_is_left_over_from_an_article_that_is_gone()
    {
        string root = Path.Combine(Golden.RepositoryRoot, Folder);
        IEnumerable<string> committed = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("reviews/", StringComparison.Ordinal));
        Assert.Empty(committed.Except(_files.Select(f => f.Path)));
    }

    [Fact]
    public void Each_language_has_the_same_pages()
    {
        string[] In(Language language) => [.. RulebookFiles
            .In(language)
            .Select(f => f.Path[..^5].Replace("/", " ", StringComparison.Ordinal))
            .Select(p => p[(p.IndexOf(' ', StringComparison.Ordinal) + 1)..])];
        Assert.Equal(In(Language.Arabic)[..^1], In(Language.French)[..^1]);
        Assert.Equal(In(Language.Arabic)[..^1], In(Language.English)[..^1]);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_article_stands_in_the_index_by_subject_and_in_the_index_by_instrument(string language)
    {
        foreach (string index in (string[])["subjects", "instruments"])
        {
            string text = _files.Single(f => f.Path == $"{language}/{index}.md").Text;
            Assert.All(Rulebook.Articles, a => Assert.Contains(
                $"]({a.Instrument.Id}/{(a.Number == "annex" ? "annex" : $"article-{a.Number.Replace(' ', '-')}")}.md)",
                text,
                StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("ar", Language.Arabic)]
    [InlineData("fr", Language.French)]
    [InlineData("en", Language.English)]
    public void What_is_not_encoded_is_listed_with_its_reason(string folder, Language language)
    {
        string text = Plain(_files.Single(f => f.Path == $"{folder}/not-encoded.md").Text);
        Assert.All(
            Rulebook.Articles.SelectMany(a => a.Paragraphs).Where(p => p.NotEncoded is not null),
            p => Assert.Contains(Plain($"| {p.Says.In(language)} | {p.NotEncoded!.In(language)} |"), text, StringComparison.Ordinal));

        // Without what typography adds.
        static string Plain(string text) => Regex.Replace(text, "[\u2066-\u2069]", string.Empty).Replace('\u00A0', ' ');
    }

    [Fact]
    public void Every_line_of_review_is_bound_to_what_it_covers() => Assert.All(
        from article in Rulebook.Articles
        from aspect in Enum.GetValues<ReviewAspect>()
        let digest = ReviewDigests.Of(article, aspect)
        where digest is not null
        select (Article: article, Digest: digest),
        p => Assert.Contains(
            $" | `{p.Digest[..16]}` | ",
            _files.Single(f => f.Path
                == $"en/{p.Article.Instrument.Id}/{(p.Article.Number == "annex" ? "annex" : $"article-{p.Article.Number.Replace(' ', '-')}")}.md")
                .Text,
            StringComparison.Ordinal));

    [Fact]
    public void Every_link_of_a_page_leads_to_a_page_and_to_a_place_on_it()
    {
        Dictionary<string, string> pages = _files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        List<string> broken = [];
        foreach (RulebookFile file in _files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            foreach (Match link in Regex.Matches(file.Text, @"\]\(([^)#]*)(#[^)]*)?\)"))
            {
                string target = link.Groups[1].Length == 0 ? file.Path : Resolve(file.Path, link.Groups[1].Value);
                string anchor = link.Groups[2].Value;
                if (!pages.TryGetValue(target, out string? text)
                    || (anchor.Length > 0 && !text.Contains($"<a id=\"{anchor[1..]}\"></a>", StringComparison.Ordinal)))
                {
                    broken.Add($"{file.Path} -> {link.Value}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_link_of_the_one_page_book_leads_to_one_place_and_nothing_is_fetched(string language)
    {
        string html = _files.Single(f => f.Path == $"rulebook.{language}.html").Text;
        string[] ids = [.. Regex.Matches(html, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Regex.Matches(html, "href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value).Except(ids));
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("href=\"[^#]", html);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "التالي: ")]
    [InlineData("fr", "Suivant : ")]
    [InlineData("en", "Next: ")]
    public void One_goes_from_article_to_article_of_one_text_and_no_further(string language, string next)
    {
        string[] articles = [.. _files.Select(f => f.Path).Where(p => p.StartsWith($"{language}/113-14/", StringComparison.Ordinal))];
        string Next(string path) => _files.Single(f => f.Path == path).Text.Split('\n')
            .Select(line => line.Replace('\u00A0', ' ').TrimStart('\u200F').TrimStart('['))
            .FirstOrDefault(line => line.StartsWith(next, StringComparison.Ordinal)) ?? "";
        foreach ((string from, string to) in articles.Zip(articles.Skip(1)))
        {
            Assert.EndsWith($"]({(to[3..])})".Replace("(", "(../", StringComparison.Ordinal), Next(from), StringComparison.Ordinal);
        }

        Assert.Equal("", Next(articles[^1]));
        string html = _files.Single(f => f.Path == $"rulebook.{language}.html").Text;
        Assert.Contains("rel=\"next\"", html, StringComparison.Ordinal);
        Assert.Contains("data-article=\"123\"", html, StringComparison.Ordinal);
    }

    private static string Resolve(string from, string relative)
    {
        string folder = from[..from.LastIndexOf('/')];
        while (relative.StartsWith("../", StringComparison.Ordinal))
        {
            relative = relative[3..];
            folder = folder[..folder.LastIndexOf('/')];
        }

        return $"{folder}/{relative}";
    }
}
