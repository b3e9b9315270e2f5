using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>The rounds as a table. Nothing when there are none.</summary>
internal static class RoundsSection
{
    public static IEnumerable<Region> Of(PageScope scope)
    {
        if (scope.Outcome.Rounds.Count == 0)
        {
            yield break;
        }

        Phrase measure = RoundWords.Measure(scope.Outcome.Rounds[0].Measure);
        yield return PageScope.Section("rounds", Labels.Rounds, Grid.Of(
            [
                new(Labels.Round) { IsNumeric = true }, Labels.Project, new(measure) { IsNumeric = true },
                new(Labels.Cost) { IsNumeric = true },
                new(Labels.Left) { IsNumeric = true, IsWide = true },
            ],
            scope.Outcome.Rounds.Select(r => Row(scope, r, measure))));
    }

    // A round of a later part may compare something else than the first: then it says what.
    private static IReadOnlyList<IReadOnlyList<Inline>> Row(PageScope scope, TallyRound round, Phrase measure)
    {
        Phrase own = RoundWords.Measure(round.Measure), value = RoundWords.Value(round, scope.Figures);
        return
        [
            [Numerals.Number(round.Number)], [scope.To(round.Project)], [own == measure ? value : Phrase.Pair(own, value)],
            [scope.Figures.Money(round.Cost)],
            [scope.Figures.Money(round.Remaining)],
        ];
    }
}
