using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tadafor.Domain.Words;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Methods.EqualShares;
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

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_project_has_a_place_of_its_own_and_every_link_leads_somewhere(Language language)
    {
        XElement page = XDocument.Parse(Written("\"><a href=\"#x", language).Page).Root!;
        string[] places = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(places.Distinct().Count(), places.Length);
        Assert.Equal(4, places.Count(p => p.StartsWith("project-", StringComparison.Ordinal)));
        string[] links = [.. page.Descendants("a").Select(a => a.Attribute("href")!.Value)];
        Assert.All(links, link => Assert.Contains(link[1..], places));
        Assert.True(links.Count(l => l.StartsWith("#project-", StringComparison.Ordinal)) >= 4);
        Assert.Contains("districts", places);
        Assert.Contains("categories", places);
        Assert.True(Array.IndexOf(places, "constraints") < Array.IndexOf(places, "funded"));
    }

    [Fact]
    public void Points_are_shown_where_ballots_carry_them_and_nowhere_else()
    {
        ElectionBuilder builder = new(VoteType.Cumulative, 10, [new Project("1", 6), new Project("2", 6)]);
        builder.Append([0, 1], [1, 9]);
        builder.Append([0], [3]);
        XElement page = Page(new GreedyRule { Measure = GreedyMeasure.Points }, builder.Build());
        Assert.Equal(["9", "4"], Bars(page, "points").Select(b => b.Value));
        Assert.Equal(["100.00", "44.44"], Bars(page, "points").Select(b => b.Width));
        Assert.Equal(["1", "2"], Bars(page, "votes").Select(b => b.Value));
        Assert.Empty(Bars(XDocument.Parse(Written("x", Language.English).Page).Root!, "points"));
    }

    [Fact]
    public void What_supporters_lacked_is_drawn_beside_the_cost()
    {
        // Ten for two voters, five each: the second project costs eight, and its only supporter has five.
        ElectionBuilder builder = new(VoteType.Approval, 10, [new Project("1", 5), new Project("2", 8)]);
        builder.Append([0]);
        builder.Append([1]);
        XElement page = Page(new EqualSharesRule { Utility = Utility.Cost }, builder.Build());
        (string value, string width) = Assert.Single(Bars(page, "shares"));
        Assert.Equal("5 of 8", value);
        Assert.Equal("62.50", width);
        Assert.Contains("inline-size:37.50%", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_co_financed_project_says_what_it_costs_in_all()
    {
        ElectionBuilder builder = new(VoteType.Approval, 10, [new Project("1", 9), new Project("2", 8)]);
        builder.Append([0]);
        builder.Append([1]);
        Election election = builder.Build();
        ConstrainedRule rule = ConstrainedRule.Of(
            new GreedyRule { Measure = GreedyMeasure.Votes }, new([new CoFinancing("1", 3)]), election).AsT0;
        string words = Page(rule, election).Value;
        Assert.Contains("the whole project costs 9, of which others pay 3", words, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(words, "the whole project costs"));
    }

    private static XElement Page(TallyRule rule, Election election)
    {
        TieLadder ties = TieLadder.Read("votes, cost, id").AsT0;
        Explanation explanation = Explainer.Describe(rule, election, ties, rule.Count(election, ties));
        return XDocument.Parse(ResultPage.Write(explanation, ReportHeading.None, Language.English)).Root!;
    }

    private static (string Value, string Width)[] Bars(XElement page, string kind) =>
    [
        .. from bar in page.Descendants("div")
           where bar.Attribute("class")?.Value == $"bar {kind}"
           let fill = bar.Descendants("span").First(s => s.Attribute("class")?.Value == "fill")
           select (
               bar.Elements("span").Last().Value,
               fill.Attribute("style")!.Value["inline-size:".Length..].TrimEnd('%')),
    ];

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
