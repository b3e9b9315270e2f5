using System.Xml.Linq;
using FsCheck;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Tests.Texts;

namespace Tadafor.Rules.Tests.Bodies;

/// <summary>Pages of bodies and opinions: whole, harmless, and saying in words what they draw.</summary>
public class BodyPageTests
{
    private static readonly string _body = PageCheck.Sample("bodies/taroudant-equality-body.json");

    private static readonly string _opinion = PageCheck.Sample("bodies/taroudant-equality-opinion.json");

    public static TheoryData<Language> Languages => PageCheck.Languages;

    [Property(MaxTest = 60)]
    public Property A_page_is_whole_whatever_the_body() => Prop.ForAll(
        BodyGenerators.Bodies.ToArbitrary(),
        BodyGenerators.Days.ToArbitrary(),
        Gen.Elements(Enum.GetValues<Language>()).ToArbitrary(),
        (file, day, language) =>
        {
            BodyAnswer answer = BodyLaw.Assess(file, day);
            XElement page = PageCheck.Of(BodyPage.Write(answer, language), language);
            string words = PageCheck.Words(page);
            Assert.All(
                answer.History.Mandates.Where(m => m.From <= day),
                m => Assert.Contains(Typography.Of(language).Set(Numerals.Date(m.From)), words, StringComparison.Ordinal));
            Assert.Equal(answer.Findings.Count, page.Descendants("section").Single(s => (string?)s.Attribute("id") == "conditions")
                .Elements("ul").Elements("li").Count());
        });

    [Property(MaxTest = 40)]
    public Property A_page_of_an_opinion_is_whole() => Prop.ForAll(
        BodyGenerators.Opinions.ToArbitrary(),
        Gen.Elements(Enum.GetValues<Language>()).ToArbitrary(),
        (file, language) => PageCheck.Of(BodyPage.Write(BodyLaw.Assess(file, new(2024, 6, 1)), language), language));

    [Fact]
    public void What_stands_in_the_statutes_is_said_with_its_article_and_what_does_not_is_asked()
    {
        string page = BodyPage.Write(BodyLaw.Assess(BodyJson.Read(_body).AsT0), Language.English);
        Assert.Contains("more than half of members in office", page, StringComparison.Ordinal);
        Assert.Contains("art. 66, Internal rules of the council (example)", page, StringComparison.Ordinal);
        Assert.Contains("frequency of meetings", page, StringComparison.Ordinal);
        Assert.Contains(
            "s8: a man, bureau: a man, from 6 May 2022 to 15 May 2023, a man, since 5 June 2023",
            page,
            StringComparison.Ordinal);
        Assert.Contains("women asked for: at least 7 (met)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_file_stay_words()
    {
        foreach ((string words, string json) in PageCheck.Hostile(_body, json => BodyJson.Read(json).IsT0))
        {
            PageCheck.IsHarmless(language => BodyPage.Write(BodyLaw.Assess(BodyJson.Read(json).AsT0), language), words);
        }

        foreach ((string words, string json) in PageCheck.Hostile(_opinion, json => OpinionJson.Read(json).IsT0))
        {
            PageCheck.IsHarmless(language => BodyPage.Write(BodyLaw.Assess(OpinionJson.Read(json).AsT0), language), words);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_of_a_sample_is_the_committed_one(Language language) => Golden.Matches(
        $"tests/Tadafor.Rules.Tests/Bodies/golden/body.{Typography.Of(language).Code}.html",
        PageCheck.Inside(BodyPage.Write(BodyLaw.Assess(BodyJson.Read(_body).AsT0, new(2024, 1, 20)), language)));
}
