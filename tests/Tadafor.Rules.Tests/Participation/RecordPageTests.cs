using System.Xml.Linq;
using Tadafor.Abstractions.Wire.Participation;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Words;
using Tadafor.Rules.Participation;
using Tadafor.Rules.Tests.Texts;

namespace Tadafor.Rules.Tests.Participation;

/// <summary>The page of a record: every programme drawn and said, words of the file as words.</summary>
public class RecordPageTests
{
    private static readonly string _sample = PageCheck.Sample("records/taroudant-2023-2024.json");

    public static TheoryData<Language> Languages => PageCheck.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Who_took_part_is_drawn_and_said(Language language)
    {
        RecordSynthesis synthesis = RecordSynthesis.Of(RecordJson.Read(_sample).AsT0);
        XElement page = PageCheck.Of(RecordText.ToHtml(synthesis, language), language);
        string words = PageCheck.Words(page);
        Assert.All(synthesis.Lines.Where(l => l.Participants.AtLeast > 0), line =>
        {
            Assert.Contains(Typography.Of(language).Set(line.Participants.Text), words, StringComparison.Ordinal);
            Assert.Contains(Typography.Of(language).Set(line.Women.Text), words, StringComparison.Ordinal);
        });
        Assert.Equal(synthesis.Lines.Count, page.Descendants("tbody").Elements("tr").Count());
    }

    [Fact]
    public void Words_of_a_file_stay_words()
    {
        foreach ((string words, string json) in PageCheck.Hostile(_sample, json => RecordJson.Read(json).IsT0))
        {
            PageCheck.IsHarmless(language => RecordText.ToHtml(RecordSynthesis.Of(RecordJson.Read(json).AsT0), language), words);
        }
    }
}
