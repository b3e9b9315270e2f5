using Tadafor.Domain.Documents;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>The other projects: what stopped each, and how far it was.</summary>
internal static class UnfundedSection
{
    public static Region Of(PageScope scope)
    {
        if (scope.Explanation.Unfunded.Count == 0)
        {
            return PageScope.Section("unfunded", Labels.Unfunded, new Para(Labels.Everything));
        }

        Block[] meaning = scope.Explanation.Unfunded.Any(u => u.AdditionalBallots is not null)
            ? [new Para(MarginWords.Meaning) { Tone = Tone.Note }]
            : [];
        return PageScope.Section(
            "unfunded",
            Labels.Unfunded,
            [.. meaning, new Cards(IsOrdered: false, [.. scope.Explanation.Unfunded.Select(u => Card(scope, u))])]);
    }

    private static Card Card(PageScope scope, UnfundedAccount account)
    {
        Para why = new(ObstacleWords.Sentence(account, scope.Titles, scope.Figures)) { Tone = Tone.Why };
        long? more = account.AdditionalBallots is ExactMargin exact ? exact.Value : null;
        return new(
            "lost",
            PageScope.Title(account.Project),
            [
                .. scope.Bars(account, more), .. scope.WhoElsePays(account.Project), .. Shares(scope, account), why,
                .. Margins(scope, account),
            ])
        {
            Anchor = scope.Anchor(account.Project.Id),
        };
    }

    // What its supporters had left, as a part of its cost; the rest of the cost is what they lacked.
    private static Block[] Shares(PageScope scope, UnfundedAccount account) => PageScope.Lacked(account) && account.Shares is { } shares
        ?
        [
            new Bar(
                "shares",
                Labels.TheirShares,
                Labels.OutOf.With(scope.Figures.Money(shares.Left), scope.Figures.Money(account.Project.Cost)),
                PageScope.PerCent(new Ratio(shares.Left, account.Project.Cost)),
                PageScope.PerCent(new Ratio(shares.Missing, account.Project.Cost))),
        ]
        : [];

    private static Block[] Margins(PageScope scope, UnfundedAccount account)
    {
        Block[] said =
        [
            .. account.AdditionalBallots is { } more ? [new Para(MarginWords.Ballots(more))] : Array.Empty<Block>(),
            .. account.LargestCost is { } less ? [new Para(MarginWords.Cost(less, scope.Figures))] : Array.Empty<Block>(),
        ];
        return said.Length == 0 ? [] : [new Box("margins", said)];
    }
}
