using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Tests.Texts;

/// <summary>What every page must be, whatever it shows.</summary>
internal static partial class PageCheck
{
    private static readonly string[] _hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=1>", "</style>{0}", "&amp;\u202E\u2066x", "a\u0007\u001B[31mb", "حي\u2067 <b>",
    ];

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    /// <summary>A file of the samples.</summary>
    public static string Sample(string path) => File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples", path));

    /// <summary>Reads the page as XML after looking at what no page may lack or have.</summary>
    public static XElement Of(string html, Language language)
    {
        const string Doctype = "<!DOCTYPE html>";
        Assert.StartsWith(Doctype, html, StringComparison.Ordinal);
        XElement page = XDocument.Parse(html[Doctype.Length..]).Root!;
        Assert.Equal(language == Language.Arabic ? "rtl" : "ltr", (string?)page.Attribute("dir"));
        Assert.Single(page.Descendants("h1"));
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.All(page.Descendants("section"), s => Assert.NotEmpty(s.Elements("h2")));
        Assert.All(page.Descendants("svg"), s => Assert.False(string.IsNullOrWhiteSpace((string?)s.Attribute("aria-label"))));
        Assert.All(page.Descendants().Attributes("x").Concat(page.Descendants().Attributes("width")).Select(a => a.Value), InsideTheWidth);
        string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        return page;
    }

    /// <summary>What is said of the pictures to who does not see them.</summary>
    public static string Words(XElement page) => string.Join('\n', page.Descendants("svg").Attributes("aria-label").Select(a => a.Value));

    /// <summary>What stands in the main part, which other pages share nothing of.</summary>
    public static string Inside(string html) => html[html.IndexOf("<header>", StringComparison.Ordinal)..];

    /// <summary>
    /// The document with hostile words in place of each of its words that are no code: those that the reader takes as they come.
    /// </summary>
    public static IEnumerable<(string Words, string Json)> Hostile(string json, Func<string, bool> isRead)
    {
        string[] free = Taken(json, [.. Leaves(JsonNode.Parse(json)!)], "free words ", isRead);
        foreach (string words in _hostile)
        {
            string all = With(json, free, words);
            yield return (words, isRead(all) ? all : With(json, Taken(json, free, words, isRead), words));
        }
    }

    // As many as can be replaced together, fields of one name at once: an identifier that another place names stays what it is.
    private static string[] Taken(string json, string[] paths, string words, Func<string, bool> isRead)
    {
        List<string> taken = [];
        foreach (IGrouping<string, string> alike in paths.GroupBy(path => Place().Replace(path, "[]")))
        {
            string[] all = [.. alike];
            taken.AddRange(isRead(With(json, [.. taken, .. all], words)) ? all
                : isRead(With(json, [.. taken, all[0]], words)) ? all[..1]
                : []);
        }

        Assert.NotEmpty(taken);
        return [.. taken];
    }

    /// <summary>Nothing of the words acts on the page that holds them.</summary>
    public static void IsHarmless(Func<Language, string> page, string words)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            string html = page(language);
            XElement read = Of(html, language);
            Assert.Empty(read.Descendants("img"));
            Assert.Empty(read.Descendants("b"));
            HostileWords.AreHarmlessIn(html, words);
        }
    }

    private static void InsideTheWidth(string value) =>
        Assert.InRange(decimal.Parse(value.TrimEnd('%'), CultureInfo.InvariantCulture), 0, 100.01m);

    private static string With(string json, IReadOnlyList<string> paths, string words)
    {
        JsonNode document = JsonNode.Parse(json)!;
        Dictionary<string, JsonValue> leaves = Values(document).ToDictionary(v => v.GetPath());
        // Names that must differ do.
        for (int i = 0; i < paths.Count; i++)
        {
            leaves[paths[i]].ReplaceWith(words + i.ToString(CultureInfo.InvariantCulture));
        }

        return document.ToJsonString();
    }

    private static IEnumerable<string> Leaves(JsonNode document) => Values(document).Select(v => v.GetPath());

    private static IEnumerable<JsonValue> Values(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue(out string? _) => [value],
        JsonObject of => of.SelectMany(p => Values(p.Value)),
        JsonArray of => of.SelectMany(Values),
        _ => [],
    };

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Place();
}
