using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Tests.Documents;

/// <summary>Whatever words a file holds, wherever a block takes words, every writer keeps the shape that harmless words have.</summary>
public sealed partial class HostileWordsTests
{
    private static readonly Language[] _languages = Enum.GetValues<Language>();

    [Fact]
    public void Plain_text_stays_the_text_it_is()
    {
        foreach ((string words, Language language) in Cases())
        {
            string text = PlainTextWriter.Write(Everywhere(words), language, width: int.MaxValue);
            HostileWords.AreHarmlessIn(text, words);
            Assert.Equal(
                PlainTextWriter.Write(Everywhere("x"), language, width: int.MaxValue).Count(c => c == '\n'),
                text.Count(c => c == '\n'));
        }
    }

    [Fact]
    public void Wrapped_lines_close_what_they_open()
    {
        foreach ((string words, Language language) in Cases())
        {
            HostileWords.AreHarmlessIn(PlainTextWriter.Write(Everywhere(words), language, width: 20), words);
        }
    }

    [Fact]
    public void Markdown_keeps_its_shape()
    {
        foreach ((string words, Language language) in Cases())
        {
            string text = MarkdownWriter.Write(Everywhere(words), language, target => target);
            HostileWords.AreHarmlessIn(text, words);
            Assert.Equal(Shape(MarkdownWriter.Write(Everywhere("x"), language, target => target)), Shape(text));
        }
    }

    [Fact]
    public void Html_keeps_its_elements_and_says_all_the_words()
    {
        foreach ((string words, Language language) in Cases())
        {
            XElement page = Parsed(words, language);
            HostileWords.AreHarmlessIn(page.Value, words);
            Assert.Equal(Elements(Parsed("x", language)), Elements(page));
            Assert.Contains(Controls.Shown(words), page.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Controls_are_made_visible_and_line_ends_become_spaces() =>
        Assert.Equal(
            "a b [U+001B][31m [U+202E]c[U+009B] ",
            Controls.Shown("a\nb\u2028\u001B[31m\t\u202Ec\u009B\r").Replace("  ", " ", StringComparison.Ordinal));

    private static IEnumerable<(string Words, Language Language)> Cases() =>
        HostileWords.All.SelectMany(words => _languages.Select(language => (words, language)));

    // Every kind of block, each with the words in every place that takes words of a file.
    private static Block[] Everywhere(string words)
    {
        Phrase quoted = Bidi.Quoted(words), raw = Phrase.Same(words);
        IReadOnlyList<Inline> inlines = [raw, "; ", new Strong(raw), " ", new Code(words), " ", new Link(
            "there",
            raw), " ", new Name(words), " ", new Name(words, IsQuiet: true), " ", quoted];
        return
        [
            new Heading(1, inlines), new Heading(2, inlines), new Para(inlines), new Para(raw), new Gap(), new Bullets([inlines, [raw]]),
            new Entry("1.", inlines, new Detail(quoted, raw), new Detail(null, raw)), new Entry("✗", [raw]),
            new Grid([new Column(raw), "b"], [[inlines, inlines]]), new Verbatim(words.Replace('\n', ' ')),
            new Facts([(raw, quoted)]), new Shares([(words, 12.5m)]), new Bar("votes", raw, quoted, 50),
            new Cards(IsOrdered: true, [new Card("won", inlines, [new Para(raw)]) { Rank = raw, Tag = raw }]),
            new Region("part", [new Para(raw)]), new Box("margins", [new Para(quoted)]), new Fold(inlines, [new Para(raw)]),
            new Picture(raw, quoted, 40, [new Caption(raw, 10, 20), new Filled("done", 0, 0, 10, 10)]),
        ];
    }

    private static XElement Parsed(string words, Language language) =>
        XDocument.Parse(new HtmlPage(words, "p{}", HtmlWriter.Write(Everywhere(words), language, target => target)).In(language)).Root!;

    // Isolation of Latin runs depends on the words, and is no structure.
    private static string[] Elements(XElement page) =>
        [.. page.Descendants().Where(e => e.Name.LocalName != "bdi" && e.Attribute("class")?.Value != "n").Select(e => e.Name.LocalName)];

    // Lines, what they begin with, and every sign that acts: escaped signs and the inside of codes do not.
    private static string[] Shape(string markdown) =>
        [.. markdown.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal)
            ? "verbatim"
            : Acting().Replace(Inert().Replace(line, ""), ""))];

    [GeneratedRegex(@"\\[\\*_#<`\[\]|&~>=+.)-]|(`+)(?!`).+?(?<!`)\1(?!`)")]
    private static partial Regex Inert();

    [GeneratedRegex(@"[^*_#<`\[\]|&\\]")]
    private static partial Regex Acting();
}
