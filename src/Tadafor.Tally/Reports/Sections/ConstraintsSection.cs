using Tadafor.Tally.Constraints;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>The local constraints, floors that could not be met, and what the rule gives up for them. Nothing when there are none.</summary>
internal static class ConstraintsSection
{
    public static string Of(PageScope scope)
    {
        if (scope.Outcome.Under is not { Constraints.All.Count: > 0 } under)
        {
            return "";
        }

        string constraints = List(under.Constraints.All.Select(c => scope.Html.Element("li", "", ConstraintWords.Sentence(c, scope.Titles, scope.Figures))));
        string unmet = string.Concat(under.UnmetFloors.Select(f => "\n" + scope.Html.Element("p", "open", ConstraintWords.Unmet(f, scope.Titles))));
        return scope.Section("constraints", ConstraintWords.Heading, constraints + unmet + GivenUp(scope, under));
    }

    private static string GivenUp(PageScope scope, UnderConstraints under)
    {
        Guarantee[] lost = [.. under.GivenUp.Select(g => g.Guarantee).Distinct()];
        return lost.Length == 0 ? "" : $"\n{scope.Html.Element("h3", "", GuaranteeWords.Heading)}\n{List(lost.Select(g => scope.Html.Element("li", "", GuaranteeWords.Sentence(g))))}";
    }

    private static string List(IEnumerable<string> items) => Html.Element("ul", "plain", string.Concat(items));
}
