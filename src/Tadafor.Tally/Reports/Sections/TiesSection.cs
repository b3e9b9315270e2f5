using Tadafor.Domain.Documents;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>Ties and what settled them, and a comparison of outcomes where there was one.</summary>
internal static class TiesSection
{
    public static IEnumerable<Region> Of(PageScope scope)
    {
        yield return PageScope.Section("ties", Labels.Ties, scope.Outcome.Ties.Count == 0
            ? new Para(Labels.NoTies)
            : PageScope.Items(TieRun.Of(scope.Outcome.Ties).Select(t => TieWords.Sentence(t, scope.Titles, scope.Figures))));
        if (scope.Outcome.Contest is { } contest)
        {
            yield return PageScope.Section("comparison", Labels.Comparison, new Para(Summaries.Contest(contest, scope.Titles)));
        }
    }
}
