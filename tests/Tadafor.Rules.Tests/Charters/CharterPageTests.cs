using System.Xml.Linq;
using NodaTime;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Words;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Tests.Texts;

namespace Tadafor.Rules.Tests.Charters;

/// <summary>The page of a charter: every clause with its findings, every due day drawn and said.</summary>
public class CharterPageTests
{
    private static readonly LocalDate _day = new(2026, 2, 1);

    private static readonly string _adopted = PageCheck.Sample("charters/example-adopted.json");

    private static readonly string _draft = PageCheck.Sample("charters/taroudant-charter.json");

    private static readonly string _rules = PageCheck.Sample("charters/internal-rules-example.json");

    public static TheoryData<Language> Languages => PageCheck.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_clause_and_every_due_day_is_there(Language language)
    {
        Charter charter = CharterJson.Read(_adopted).AsT0;
        CharterAnswer answer = CharterReview.Check(charter);
        XElement page = PageCheck.Of(CharterPage.Write(answer, language, _day), language);
        XElement[] cards = [.. page.Descendants("li").Where(li => (string?)li.Attribute("class") == "card clause")];
        Assert.Equal(answer.Clauses.Count, cards.Length);
        Assert.Equal(answer.Clauses.Select(c => c.Findings.Count), cards.Select(c => c.Elements("ul").Elements("li").Count()));
        string words = PageCheck.Words(page);
        Assert.All(CharterCalendar.Of(charter, _day).Dues, due =>
        {
            Assert.Contains(Numerals.Date(due.On).In(language), words, StringComparison.Ordinal);
            Assert.Contains(due.State.Text().In(language), words, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_clause_that_fails_has_both_citations_and_its_remedy()
    {
        string page = CharterPage.Write(CharterReview.Check(InternalRulesJson.Read(_rules).AsT0), Language.English);
        Assert.Contains("✗", page, StringComparison.Ordinal);
        Assert.Contains("Cure: ", page, StringComparison.Ordinal);
        Assert.Contains("national law", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_file_stay_words()
    {
        foreach (string sample in new[] { _adopted, _draft })
        {
            foreach ((string words, string json) in PageCheck.Hostile(sample, json => CharterJson.Read(json).IsT0))
            {
                CharterAnswer answer = CharterReview.Check(CharterJson.Read(json).AsT0);
                PageCheck.IsHarmless(language => CharterPage.Write(answer, language, _day), words);
            }
        }

        foreach ((string words, string json) in PageCheck.Hostile(_rules, json => InternalRulesJson.Read(json).IsT0))
        {
            PageCheck.IsHarmless(language => CharterPage.Write(CharterReview.Check(InternalRulesJson.Read(json).AsT0), language), words);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_of_a_sample_is_the_committed_one(Language language) => Golden.Matches(
        $"tests/Tadafor.Rules.Tests/Charters/golden/charter.{Typography.Of(language).Code}.html",
        PageCheck.Inside(CharterPage.Write(CharterReview.Check(CharterJson.Read(_adopted).AsT0), language, _day)));
}
