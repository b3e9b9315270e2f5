using Tadafor.Domain.Documents;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>
/// The local constraints, floors that could not be met, and what the rule gives up for them. Nothing when there are none.
/// </summary>
internal static class ConstraintsSection
{
    public static IEnumerable<Region> Of(PageScope scope)
    {
        if (scope.Outcome.Under is { Constraints.All.Count: > 0 } under)
        {
            yield return PageScope.Section(
                "constraints",
                ConstraintWords.Heading,
                [
                    PageScope.Items(under.Constraints.All.Select(c => ConstraintWords.Sentence(c, scope.Titles, scope.Figures))),
                    .. under.UnmetFloors.Select(f => new Para(ConstraintWords.Unmet(f)) { Tone = Tone.Open }),
                    .. GivenUp(under),
                ]);
        }
    }

    private static Block[] GivenUp(UnderConstraints under)
    {
        Guarantee[] lost = [.. under.GivenUp.Select(g => g.Guarantee).Distinct()];
        return lost.Length == 0 ? [] : [new Heading(3, GuaranteeWords.Heading), PageScope.Items(lost.Select(GuaranteeWords.Sentence))];
    }
}
