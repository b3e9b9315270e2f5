using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Analysis;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>Votes, money and funded projects by district and by category. Nothing where projects state none.</summary>
internal static class GroupsSection
{
    public static IEnumerable<Region> Of(PageScope scope)
    {
        (Facet Facet, string Id, Phrase Heading)[] wanted = [.. new[]
        {
            (Facet.District, "districts", Labels.ByDistrict), (Facet.Category, "categories", Labels.ByCategory),
        }.Where(f => Facets.All(scope.Explanation.Election, f.Item1).Any(n => n is not null))];
        if (wanted.Length == 0)
        {
            yield break;
        }

        // By the costs that the envelope bears, on the ballots as counted.
        Election election = OverLimitRule.Counted(scope.Explanation.Election, scope.Outcome.Definition);
        election = scope.Outcome.Under?.Constraints.PartsOf(election) ?? election;
        ResultStatistics statistics = ResultStatistics.Of(election, scope.Outcome.Funded);
        foreach ((Facet facet, string id, Phrase heading) in wanted)
        {
            Spending[] groups = [.. statistics.Spending.Where(s => s.Facet == facet)];
            Ratio votes = Most(groups.Select(g => g.Votes)), money = Most(groups.Select(g => g.Cost));
            Block[] parts = facet == Facet.Category ? [new Para(Labels.InEqualParts) { Tone = Tone.Note }] : [];
            yield return PageScope.Section(
                id,
                heading,
                [.. parts, new Cards(IsOrdered: false, [.. groups.Select(g => Card(scope, g, votes, money))])]);
        }
    }

    private static Card Card(PageScope scope, Spending group, Ratio votes, Ratio money) => new(
        "won",
        group.Name is { } name ? [new Name(name)] : [group.Facet == Facet.District ? Labels.Citywide : Labels.NoCategory],
        [
            new Bar("votes", Labels.Votes, Figures.Number(group.Votes, 2), PageScope.PerCent(group.Votes / votes)),
            new Bar("cost", Labels.Spend, scope.Figures.Money(group.Cost), PageScope.PerCent(group.Cost / money)),
        ])
    {
        Tag = Labels.FundedOf.With(Numerals.Number(group.Funded), Numerals.Number(group.Proposed)),
    };

    private static Ratio Most(IEnumerable<Ratio> values) => values.DefaultIfEmpty(Ratio.Zero).Max() is { Sign: > 0 } most ? most : 1;
}
