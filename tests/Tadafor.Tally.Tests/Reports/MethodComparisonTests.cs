using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Reports;

/// <summary>The same ballots under several methods, side by side.</summary>
public sealed class MethodComparisonTests
{
    // Six voters, twelve to spend. By votes the two projects of the four; by shares the one of the two as well.
    private static readonly TallyRule[] _rules =
    [
        new GreedyRule { Measure = GreedyMeasure.Votes },
        new EqualSharesRule { Utility = Utility.Cost },
    ];

    [Fact]
    public void Agreement_is_exact_and_differences_say_why()
    {
        XElement page = Page(Explained("x"), Language.English);
        XElement agreement = page.Descendants("section").Single(s => s.Attribute("id")?.Value == "agreement");
        Assert.Contains("1 of 3 (33.3%)", agreement.Value, StringComparison.Ordinal);
        Assert.Contains("4 of 14 (28.6%)", agreement.Value, StringComparison.Ordinal);
        XElement differences = page.Descendants("section").Single(s => s.Attribute("id")?.Value == "differences");
        Assert.Equal(2, differences.Descendants("li").Count(li => li.Attribute("class")?.Value == "card lost"));
        Assert.Contains("Funded in round 2.", differences.Value, StringComparison.Ordinal);
        Assert.Contains("What was left of the envelope did not suffice", differences.Value, StringComparison.Ordinal);
        Assert.Contains("of their shares", differences.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Arabic, "محاكاة")]
    [InlineData(Language.French, "simulations")]
    [InlineData(Language.English, "simulations")]
    public void It_says_that_it_is_a_simulation_in_words_without_codes(Language language, string word)
    {
        Explanation[] explained = Explained("x");
        string text = MethodComparison.ToText(explained, ReportHeading.None, language);
        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.DoesNotContain('|', text);
        Assert.Contains(word, Page(explained, language).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_of_a_file_forges_a_part_of_the_page()
    {
        string[] harmless = Shape("x", Language.Arabic);
        foreach (string words in HostileWords.All.Where(w => w.Any(char.IsLetterOrDigit)))
        {
            Assert.Equal(harmless, Shape(words, Language.Arabic));
            HostileWords.AreHarmlessIn(Page(Explained(words), Language.Arabic).Value, words);
        }
    }

    [Fact]
    public void One_method_twice_is_told_apart_and_one_alone_is_no_comparison()
    {
        Explanation[] twice = [Explained("x")[0], Explained("x", _rules[0])];
        Assert.Throws<ArgumentException>(() => MethodComparison.Write(twice, ReportHeading.None, Language.English));
        Assert.Throws<ArgumentException>(() => MethodComparison.Write([twice[0]], ReportHeading.None, Language.English));
        string text = MethodComparison.ToText([twice[0], twice[0]], ReportHeading.None, Language.English);
        Assert.True(Regex.Count(text, @"\(1\)") > 0 && Regex.Count(text, @"\(2\)") > 0, text);
        Assert.Contains("All fund the same projects.", text, StringComparison.Ordinal);
    }

    private static string[] Shape(string words, Language language) =>
        [.. Page(Explained(words), language).Descendants().Select(e => e.Name.LocalName).Where(name => name is not ("bdi" or "span"))];

    private static XElement Page(Explanation[] explained, Language language) => XDocument
        .Parse(MethodComparison.Write(explained, new() { Title = explained[0].Election.Projects[0].Name }, language)).Root!;

    private static Explanation[] Explained(string words)
    {
        Election election = Held(words);
        return [.. _rules.Select(rule => Explained(rule, election))];
    }

    private static Explanation Explained(string words, TallyRule rule) => Explained(rule, Held(words));

    private static Explanation Explained(TallyRule rule, Election election)
    {
        TieLadder ties = TieLadder.Read("votes, cost, id").AsT0;
        return Explainer.Describe(rule, election, ties, rule.Count(election, ties));
    }

    private static Election Held(string words)
    {
        ElectionBuilder builder = new(VoteType.Approval, 12,
            [new Project("1", 4) { Name = words }, new Project("2", 7) { Name = words }, new Project("3", 3) { Name = words }]);
        for (int voter = 0; voter < 4; voter++)
        {
            builder.Append(voter < 3 ? [0, 1] : [0]);
        }

        builder.Append([2]);
        builder.Append([2]);
        return builder.Build();
    }
}
