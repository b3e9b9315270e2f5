using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Tests.Algebra;

/// <summary>The worked examples printed on the pages of the rule book are run, one test each.</summary>
public class RuleExamplesTests
{
    private static readonly LocalDate _day = new(2023, 8, 7);

    public static TheoryData<string, int> All()
    {
        TheoryData<string, int> data = [];
        foreach (Rule rule in Rulebook.Rules)
        {
            for (int i = 0; i < rule.Examples.Count; i++)
            {
                data.Add(rule.Code, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_example_leads_to_the_verdict_it_states(string code, int index)
    {
        Rule rule = Rulebook.Rules.Single(r => r.Code == code);
        Example example = rule.Examples[index];
        Finding finding = Examiner.FindingOf(rule, example.Facts, _day, Interpretations.Defaults);
        Assert.True(
            example.Verdict == finding.Verdict,
            $"{code} example {index + 1}: expected {example.Verdict}, found {finding.Verdict}: {finding.Explanation}");
    }

    [Fact]
    public void Every_rule_has_an_example() => Assert.All(Rulebook.Rules, rule => Assert.NotEmpty(rule.Examples));
}
