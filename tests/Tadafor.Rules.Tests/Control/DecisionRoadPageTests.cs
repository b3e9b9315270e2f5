using System.Xml.Linq;
using NodaTime;
using Tadafor.Abstractions.Wire.Control;
using Tadafor.Domain.Control;
using Tadafor.Domain.Words;
using Tadafor.Rules.Control;
using Tadafor.Rules.Tests.Texts;

namespace Tadafor.Rules.Tests.Control;

/// <summary>The page of a decision's road: every date drawn and said, words of the file as words.</summary>
public class DecisionRoadPageTests
{
    private static readonly string _sample = PageCheck.Sample("councils/taroudant-decision.json");

    public static TheoryData<Language> Languages => PageCheck.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_date_is_drawn_and_said(Language language)
    {
        DecisionRoad road = DecisionRoads.Of(CouncilDecisionJson.Read(_sample).AsT0);
        XElement page = PageCheck.Of(DecisionRoadPage.Write(road, language), language);
        string words = PageCheck.Words(page);
        Assert.All(
            road.Steps.SelectMany(s => new[] { s.Entry.Earliest, s.Entry.Latest, s.DoneOn })
                .OfType<LocalDate>().Append(road.Decision.TakenOn),
            day => Assert.Contains(Numerals.Date(day).In(language), words, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_a_file_stay_words()
    {
        foreach ((string words, string json) in PageCheck.Hostile(_sample, json => CouncilDecisionJson.Read(json).IsT0))
        {
            DecisionRoad road = DecisionRoads.Of(CouncilDecisionJson.Read(json).AsT0);
            PageCheck.IsHarmless(language => DecisionRoadPage.Write(road, language), words);
        }
    }
}
