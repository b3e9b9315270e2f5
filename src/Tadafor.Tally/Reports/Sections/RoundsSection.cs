using Tadafor.Domain.Words;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>The rounds as a table.</summary>
internal static class RoundsSection
{
    public static string Of(PageScope scope)
    {
        if (scope.Outcome.Rounds.Count == 0)
        {
            return "";
        }

        Phrase measure = RoundWords.Measure(scope.Outcome.Rounds[0].Measure);
        string head = $"<tr>{scope.Html.Element("th", "num", Labels.Round)}{scope.Html.Element("th", "", Labels.Project)}{scope.Html.Element("th", "num", measure)}"
            + $"{scope.Html.Element("th", "num", Labels.Cost)}{scope.Html.Element("th", "num wide", Labels.Left)}</tr>";
        string table = $"<table>\n<thead>{head}</thead>\n<tbody>\n{string.Join('\n', scope.Outcome.Rounds.Select(r => Row(scope, r, measure)))}\n</tbody>\n</table>";
        return scope.Section("rounds", Labels.Rounds, Html.Element("div", "scroll", table));
    }

    // A round of a later part may compare something else than the first: then it says what.
    private static string Row(PageScope scope, TallyRound round, Phrase measure)
    {
        Phrase own = RoundWords.Measure(round.Measure), value = RoundWords.Value(round, scope.Figures);
        Phrase shown = own == measure ? value : new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(own, value);
        return $"<tr>{scope.Html.Element("td", "num", Numerals.Number(round.Number))}{scope.Html.Element("td", "", scope.Titles.Of(round.Project))}{scope.Html.Element("td", "num", shown)}"
            + $"{scope.Html.Element("td", "num", scope.Figures.Money(round.Cost))}{scope.Html.Element("td", "num wide", scope.Figures.Money(round.Remaining))}</tr>";
    }
}
