using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>The other projects: what stopped each, and how far it was.</summary>
internal static class UnfundedSection
{
    public static string Of(PageScope scope)
    {
        if (scope.Explanation.Unfunded.Count == 0)
        {
            return scope.Section("unfunded", Labels.Unfunded, scope.Html.Element("p", "", Labels.Everything));
        }

        bool margins = scope.Explanation.Unfunded.Any(u => u.AdditionalBallots is not null);
        string meaning = margins ? scope.Html.Element("p", "note", MarginWords.Meaning) + "\n" : "";
        return scope.Section("unfunded", Labels.Unfunded, meaning + Html.Element("ul", "cards", string.Join('\n', scope.Explanation.Unfunded.Select(u => Card(scope, u)))));
    }

    private static string Card(PageScope scope, UnfundedAccount account)
    {
        string why = scope.Html.Element("p", "why", ObstacleWords.Sentence(account, scope.Titles, scope.Figures));
        long? more = account.AdditionalBallots is ExactMargin exact ? exact.Value : null;
        return $"<li class=\"card lost\"><div class=\"title\">{PageScope.Title(account.Project)}</div>{scope.Bars(account, more)}{why}{Margins(scope, account)}</li>";
    }

    private static string Margins(PageScope scope, UnfundedAccount account)
    {
        string ballots = account.AdditionalBallots is { } more ? scope.Html.Element("p", "", MarginWords.Ballots(more)) : "";
        string cost = account.LargestCost is { } less ? scope.Html.Element("p", "", MarginWords.Cost(less, scope.Figures)) : "";
        return ballots.Length + cost.Length == 0 ? "" : Html.Element("div", "margins", ballots + cost);
    }
}
