using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>Ties and what settled them, and a comparison of outcomes where there was one.</summary>
internal static class TiesSection
{
    public static string Of(PageScope scope)
    {
        string ties = scope.Outcome.Ties.Count == 0
            ? scope.Html.Element("p", "", Labels.NoTies)
            : Html.Element("ul", "plain", string.Concat(scope.Outcome.Ties.Select(t => scope.Html.Element("li", "", TieWords.Sentence(t, scope.Titles, scope.Figures)))));
        string section = scope.Section("ties", Labels.Ties, ties);
        return scope.Outcome.Contest is { } contest
            ? $"{section}\n{scope.Section("comparison", Labels.Comparison, scope.Html.Element("p", "", Summaries.Contest(contest, scope.Titles)))}"
            : section;
    }
}
