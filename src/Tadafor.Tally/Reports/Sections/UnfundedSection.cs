using Tadafor.Domain.Documents;
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
        return new("lost", PageScope.Title(account.Project), [.. scope.Bars(account, more), why, .. Margins(scope, account)]);
    }

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
