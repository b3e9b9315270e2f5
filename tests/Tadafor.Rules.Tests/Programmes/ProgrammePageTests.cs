using System.Xml.Linq;
using NodaTime;
using Tadafor.Abstractions.Wire.Programmes;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Words;
using Tadafor.Rules.Programmes;
using Tadafor.Rules.Tests.Texts;

namespace Tadafor.Rules.Tests.Programmes;

/// <summary>The page of a programme: every step drawn and said, words of the file as words.</summary>
public class ProgrammePageTests
{
    private static readonly string _sample = PageCheck.Sample("programmes/example-programme.json");

    public static TheoryData<Language> Languages => PageCheck.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_act_and_every_date_is_drawn_and_said(Language language)
    {
        ProgrammeAnswer answer = ProgrammeLaw.Assess(ProgrammeJson.Read(_sample).AsT0);
        XElement page = PageCheck.Of(ProgrammePage.Write(answer, language), language);
        string words = PageCheck.Words(page);
        Assert.All(
            answer.Acts.Select(a => a.On).Concat(answer.Steps.Select(s => s.Entry.Earliest).OfType<LocalDate>()),
            day => Assert.Contains(Numerals.Date(day).In(language), words, StringComparison.Ordinal));
        Assert.Equal(answer.Steps.Count, page.Descendants("section").Single(s => (string?)s.Attribute("id") == "dates")
            .Elements("ul").Elements("li").Count());
    }

    [Fact]
    public void Words_of_a_file_stay_words()
    {
        foreach ((string words, string json) in PageCheck.Hostile(_sample, json => ProgrammeJson.Read(json).IsT0))
        {
            PageCheck.IsHarmless(language => ProgrammePage.Write(ProgrammeLaw.Assess(ProgrammeJson.Read(json).AsT0), language), words);
        }
    }
}
