using System.Globalization;
using System.Text.RegularExpressions;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Tests;

/// <summary>The comparison of the regimes says what the rules do.</summary>
public partial class RegimeTests
{
    [Fact]
    public void There_is_a_regime_for_every_kind_of_petition_and_it_has_all_its_routes()
    {
        Assert.Equal(Enum.GetValues<PetitionKind>(), Regime.All.Select(r => r.Kind));
        Assert.Equal(Rulebook.Routes, Regime.All.SelectMany(r => r.Routes));
    }

    [Fact]
    public void Every_point_is_answered_by_every_regime_in_order_with_an_article() => Assert.All(RegimeComparison.Differences, point =>
    {
        Assert.Equal(Regime.All, point.Terms.Select(t => t.Regime));
        Assert.All(point.Terms, t => Assert.NotEmpty(t.Cites));
        Assert.All(point.Terms.SelectMany(t => t.Cites), cite =>
        {
            Article article = Assert.Single(Rulebook.Articles, a => a.Instrument == cite.Instrument && a.Number == cite.Article);
            Assert.True(
                cite.Paragraph is null || article.Paragraphs.Any(p => p.Label == cite.Paragraph && p.Confidence == cite.Confidence),
                $"{point.Id}: {cite}");
        });
    });

    [Fact]
    public void A_rule_named_beside_a_point_is_asked_on_a_route_of_that_regime() => Assert.All(
        RegimeComparison.Differences.SelectMany(d => d.Terms).Where(t => t.Rule is not null),
        term => Assert.Contains(term.Regime.Routes.SelectMany(r => r.Rules), rule => rule.Code == term.Rule));

    [Fact]
    public void The_numbers_of_signatures_are_those_of_the_rules() => Assert.All(
        RegimeComparison.Differences.Single(d => d.Id == "signatures").Terms,
        term =>
        {
            Rule rule = Rulebook.Rules.Single(r => r.Code == term.Rule);
            string[] written = [.. Number()
                .Matches(term.Says.En)
                .Select(m => m.Value.Replace(",", "", StringComparison.Ordinal))
                .Where(n => n is not ("13" or "2021"))];
            Assert.Equal(
                Numbers(rule).Order(StringComparer.Ordinal).Distinct(),
                written.Order(StringComparer.Ordinal).Distinct());
        });

    [Fact]
    public void Points_have_identifiers_of_their_own() => Assert.Distinct(RegimeComparison.Differences.Select(d => d.Id));

    private static IEnumerable<string> Numbers(Rule rule) =>
        rule.Requires.All.SelectMany(v => v.Value.Accept(new Constants())).Select(n => n.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9][0-9,]*")]
    private static partial Regex Number();

    /// <summary>Every number written in a condition.</summary>
    private sealed class Constants : IConditionVisitor<IEnumerable<long>>, IQuantityVisitor<IEnumerable<long>>
    {
        public IEnumerable<long> Visit(Always always) => [];

        public IEnumerable<long> Visit(Holds holds) => [];

        public IEnumerable<long> Visit(Not not) => not.Of.Accept(this);

        public IEnumerable<long> Visit(All all) => all.Of.SelectMany(c => c.Accept(this));

        public IEnumerable<long> Visit(Any any) => any.Of.SelectMany(c => c.Accept(this));

        public IEnumerable<long> Visit(AtLeast atLeast) => [.. atLeast.Left.Accept(this), .. atLeast.Right.Accept(this)];

        public IEnumerable<long> Visit(LessThan lessThan) => [.. lessThan.Left.Accept(this), .. lessThan.Right.Accept(this)];

        public IEnumerable<long> Visit(LongerThan longerThan) => [];

        public IEnumerable<long> Visit(AtLeastInEach inEach) => inEach.Minimum.Accept(this);

        public IEnumerable<long> Visit(Qualifying qualifying) => qualifying.Who.Accept(this);

        public IEnumerable<long> Visit(ConditionByReading byReading) => byReading.Readings.All.SelectMany(r => r.Value.Accept(this));

        public IEnumerable<long> Visit(Constant constant) => [constant.Value];

        public IEnumerable<long> Visit(Counted counted) => [];

        public IEnumerable<long> Visit(FirstOf table) =>
            [
                .. table.Rows.SelectMany(r => (IEnumerable<long>)[.. r.When.Accept(this), .. r.Then.Accept(this)]),
                .. table.Otherwise.Accept(this)
            ];

        public IEnumerable<long> Visit(Share share) => share.Of.Accept(this);

        public IEnumerable<long> Visit(QuantityByReading byReading) => byReading.Readings.All.SelectMany(r => r.Value.Accept(this));
    }
}
