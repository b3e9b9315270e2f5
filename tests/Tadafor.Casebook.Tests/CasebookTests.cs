using Tadafor.Casebook.Tests.Reading;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using BookOfCases = Tadafor.Casebook.Tests.Reading.Casebook;

namespace Tadafor.Casebook.Tests;

/// <summary>Every row that jurists wrote is a test, named by its file and line.</summary>
public class CasebookTests
{
    public static TheoryData<string> Places() => [.. BookOfCases.Cases.Select(c => c.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_case_gives_the_answer_that_is_expected(string place)
    {
        string? disagreement = BookOfCases.Cases.Single(c => c.Place == place).Disagreement();
        Assert.True(disagreement is null, disagreement);
    }

    [Fact]
    public void Every_table_is_read_without_a_problem() => Assert.Empty(BookOfCases.Problems);

    [Fact]
    public void Every_rule_has_a_table() =>
        Assert.Empty(Vocabulary.Rules.Select(r => r.Code).Except(BookOfCases.Cases.OfType<RuleCase>().Select(c => c.Rule.Code)));

    [Fact]
    public void Every_route_has_a_table() =>
        Assert.Equal(
            Rulebook.Routes.Select(r => r.Id).Order(StringComparer.Ordinal),
            BookOfCases.Cases.OfType<RouteCase>().Select(c => c.Route.Id).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_language_has_cases(Language language) => Assert.Contains(BookOfCases.Cases, c => c.Language == language);

    [Fact]
    public void No_two_facts_share_a_phrase() =>
        Assert.All(
            [Language.Arabic, Language.French, Language.English],
            language => Assert.Equal(
                Vocabulary.Facts.Count,
                Vocabulary.Facts.Select(f => f.Label.In(language)).Distinct(StringComparer.OrdinalIgnoreCase).Count()));
}
