using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tadafor.Domain.Words;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Reports;

/// <summary>Minutes and result pages keep their shape whatever words the ballot file and the constraints hold.</summary>
public sealed partial class ReportTests
{
    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void A_district_whose_name_holds_a_semicolon_stays_whole(Language language)
    {
        (string minutes, string page) = Written("Nord; Sud", language);
        Assert.True(Regex.Count(minutes, "Nord; Sud") >= 6, minutes);
        Assert.Contains("Nord; Sud", XDocument.Parse(page).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_of_a_file_forges_a_part_of_the_minutes_or_of_the_page()
    {
        Dictionary<Language, (string[] Lines, string[] Elements)> harmless = Enum
            .GetValues<Language>()
            .ToDictionary(l => l, l => Shape(Written("x", l)));
        foreach (string words in HostileWords.All.Where(w => w.Any(char.IsLetterOrDigit)))
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                (string minutes, string page) = Written(words, language);
                HostileWords.AreHarmlessIn(minutes, words);
                HostileWords.AreHarmlessIn(XDocument.Parse(page).Root!.Value, words);
                (string[] lines, string[] elements) = Shape((minutes, page));
                Assert.Equal(harmless[language].Lines, lines);
                Assert.Equal(harmless[language].Elements, elements);
            }
        }
    }

    // What each line begins with, and the elements of the page.
    private static (string[] Lines, string[] Elements) Shape((string Minutes, string Page) written) => (
        [.. written.Minutes.Split('\n').Select(line => Beginning().Match(line).Value)],
        [.. XDocument.Parse(written.Page).Descendants().Select(e => e.Name.LocalName).Where(name => name is not ("bdi" or "span"))]);

    // The words stand in every field that a ballot file, constraints and the head of a report have for words.
    private static (string Minutes, string Page) Written(string words, Language language)
    {
        ElectionBuilder builder = new(VoteType.Approval, 10,
        [
            new Project("1", 4) { Name = words, District = words, Categories = [words] },
            new Project("2", 4) { Name = words, District = words },
            new Project("3" + words, 4) { Name = words },
            new Project("4", 20),
        ]);
        builder.Append([0, 1]);
        builder.Append([0, 2, 3]);
        Election election = builder.Build();
        TallyConstraints constraints = new(
        [
            new DistrictEnvelopes { Order = PotOrder.DistrictsFirst, CityPot = CityPotScope.CitywideProjects, Envelopes = [new(words, 4)] },
            new CategoryCap(new(GroupKind.Category, words), 1), new ExcludedProjects(words, ["3" + words]),
        ]);
        ConstrainedRule rule = ConstrainedRule.Of(new GreedyRule { Measure = GreedyMeasure.Votes }, constraints, election).AsT0;
        TieLadder ties = TieLadder.Read("votes, cost, id").AsT0;
        Explanation explanation = Explainer.Describe(election, rule.Count(election, ties));
        ReportHeading heading = new() { Title = words, Place = words, When = words, Currency = words };
        return (Minutes.Write(explanation, heading, language), ResultPage.Write(explanation, heading, language));
    }

    [GeneratedRegex(@"^(#+ |- |[0-9]+\. | {4})?(\*\*)?")]
    private static partial Regex Beginning();
}
