using System.Xml.Linq;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Parity;
using Tadafor.Rules.Tests.Texts;

namespace Tadafor.Rules.Tests.Parity;

/// <summary>The page of a composition: what it draws is what is asked, and its words say so.</summary>
public class ParityPageTests
{
    private static readonly string _council = PageCheck.Sample("compositions/taroudant-council.json");

    public static TheoryData<Language> Languages => PageCheck.Languages;

    [Fact]
    public void What_is_drawn_as_asked_for_is_the_share_counted_by_hand()
    {
        for (int total = 1; total <= 40; total++)
        {
            foreach (Sex whom in Enum.GetValues<Sex>())
            {
                foreach (Rounding rounding in Enum.GetValues<Rounding>())
                {
                    OrganNeed? need = Assess(new(total / 2, total - (total / 2)), new(whom, 1, 3, rounding)).Needs.Value.SingleOrDefault();
                    int asked = rounding == Rounding.Up ? (total + 2) / 3 : total / 3;
                    Assert.Equal(asked, need?.AtLeast ?? 0);
                    Assert.Equal(whom, need?.Whom ?? whom);
                }
            }
        }
    }

    [Fact]
    public void A_number_beyond_the_members_is_not_drawn() =>
        Assert.Empty(Assess(new(1, 1), new(Sex.Woman, 1, 2, Rounding.Up, atLeast: 5)).Needs.Value);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_organ_is_drawn_and_said(Language language)
    {
        ParityAnswer answer = Compositions.Assess(CompositionJson.Read(_council).AsT0);
        XElement page = PageCheck.Of(ParityPage.Write(answer, language), language);
        Assert.Equal(answer.Days.Sum(d => d.Organs.Count(o => o.Members.Total > 0)), page.Descendants("svg").Count());
        string words = PageCheck.Words(page);
        Assert.All(answer.Days.SelectMany(d => d.Organs), organ =>
            Assert.Contains(Typography.Of(language).Set(ParityWords.Members(organ)), words, StringComparison.Ordinal));
        Assert.All(answer.Days[^1].Organs.SelectMany(o => o.Smallest), change =>
            Assert.Contains(Plain(change.Text, language), Plain(page.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_a_file_stay_words()
    {
        foreach ((string words, string json) in PageCheck.Hostile(_council, json => CompositionJson.Read(json).IsT0))
        {
            PageCheck.IsHarmless(language => ParityPage.Write(Compositions.Assess(CompositionJson.Read(json).AsT0), language), words);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_of_a_sample_is_the_committed_one(Language language) => Golden.Matches(
        $"tests/Tadafor.Rules.Tests/Parity/golden/parity.{Typography.Of(language).Code}.html",
        PageCheck.Inside(ParityPage.Write(Compositions.Assess(CompositionJson.Read(_council).AsT0), language)));

    private static string Plain(Phrase words, Language language) => Plain(Typography.Of(language).Set(words));

    private static string Plain(string words) => new([.. words.Where(c => c is not (>= '\u2066' and <= '\u2069'))]);

    private static OrganParity Assess(Headcount members, ParityGoal goal) => Compositions.Assess(new()
    {
        Reference = "organ",
        Level = CompositionLevel.Commune,
        AsOf = new(2024, 1, 1),
        Organs =
        [
            new()
            {
                Id = "organ",
                Kind = OrganKind.Other,
                Members = members,
                FixedSize = true,
                Goals = [new(goal, "Internal rules", "1")],
            },
        ],
    }).Days[0].Organs[0];
}
