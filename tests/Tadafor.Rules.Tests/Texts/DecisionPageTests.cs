using System.Xml.Linq;
using FsCheck;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Texts;

/// <summary>The page of a decision: the outcome first, each condition once, and the words of a file only words.</summary>
public sealed class DecisionPageTests
{
    private static readonly FileHeading _file = new() { Reference = "TR-2023-02", Council = "تارودانت", Title = "Nord; Sud" };

    [Property(MaxTest = 30)]
    public Property The_outcome_stands_first_and_every_binding_condition_has_one_card() =>
        Prop.ForAll(Arb.From(AnyDecision.Decision), decision =>
    {
        XElement page = Parsed(decision, _file, Language.English);
        XElement head = page.Descendants("header").Single();
        string first = DecisionText.Of(decision, Language.English).Split('\n')[0];
        Assert.StartsWith(first.Split(':')[0], head.Element("div")!.Element("h1")!.Value, StringComparison.Ordinal);
        Assert.Contains("TR-2023-02", head.Value, StringComparison.Ordinal);
        Assert.Equal(decision.Findings.Count, page.Descendants("li").Count(li => Class(li).StartsWith("card ", StringComparison.Ordinal)));
    });

    [Property(MaxTest = 30)]
    public Property Every_unmet_condition_has_its_article_and_what_would_meet_it() =>
        Prop.ForAll(Arb.From(AnyDecision.Decision), decision =>
    {
        XElement? unmet = Parsed(decision, _file, Language.English).Descendants("section")
            .SingleOrDefault(s => s.Attribute("id")?.Value == "unmet");
        XElement[] cards = [.. unmet?.Descendants("li").Where(li => Class(li) == "card no") ?? []];
        Assert.Equal(decision.Findings.Count(f => f is { Verdict: Verdict.Unsatisfied, Force: Force.Mandatory }), cards.Length);
        Assert.All(cards, card =>
        {
            Assert.Contains("Legal basis: ", card.Value, StringComparison.Ordinal);
            Assert.Matches("Cure: |Nothing the petitioners change", card.Value);
        });
    });

    [Property(MaxTest = 20)]
    public Property Questions_are_asked_only_where_another_reading_changes_the_outcome() =>
        Prop.ForAll(Arb.From(AnyDecision.Decision), decision => Assert.Equal(
            decision.Readings.Any(r => r.WouldChangeOutcome),
            Parsed(decision, _file, Language.English).Descendants("section").Any(s => s.Attribute("id")?.Value == "questions")));

    [Property(MaxTest = 8)]
    public Property Whatever_a_file_says_of_itself_stays_words() => Prop.ForAll(Arb.From(AnyDecision.Decision), decision =>
    {
        string[] usual = Elements(Parsed(decision, _file, Language.French));
        foreach (string words in HostileWords.All.Where(w => !string.IsNullOrWhiteSpace(w)).Take(60))
        {
            XElement page = Parsed(decision, _file with { Reference = words, Council = words, Title = words }, Language.French);
            Assert.Equal(usual, Elements(page));
            HostileWords.AreHarmlessIn(page.Value, words);
        }
    });

    [Fact]
    public void The_words_of_the_law_are_those_of_the_rule_book_and_of_this_edition_alone()
    {
        string code = Rulebook.Articles.SelectMany(a => a.Paragraphs).First(p => p.Words is not null && p.Rules.Count > 0).Rules[0].Code;
        DecisionDocument sample = DecisionDocument.Of(Gen.Sample(AnyDecision.Decision, 10, 1).First());
        DecisionDocument here = sample with
        {
            Edition = sample.Edition with { Digest = Rulebook.Edition.Digest },
            Findings = [sample.Findings[0] with { Code = code }],
        };
        Assert.NotEmpty(LawWords.Of(here.Findings[0], here));
        Assert.Empty(LawWords.Of(here.Findings[0], here with { Edition = here.Edition with { Digest = "another" } }));
    }

    private static XElement Parsed(Decision decision, FileHeading file, Language language) =>
        XDocument.Parse(DecisionPage.Write(DecisionDocument.Of(decision), file, language)).Root!;

    private static string Class(XElement element) => element.Attribute("class")?.Value ?? "";

    // Isolation depends on the words, and is no structure.
    private static string[] Elements(XElement page) =>
        [.. page.Descendants().Where(e => e.Name.LocalName != "bdi" && Class(e) != "n").Select(e => e.Name.LocalName)];
}
