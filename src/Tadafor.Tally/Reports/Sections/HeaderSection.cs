using Tadafor.Domain.Words;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>What was voted on, the result in a sentence, the envelope as one bar.</summary>
internal static class HeaderSection
{
    public static string TabTitle(PageScope scope) => scope.Heading.Title.Length == 0
        ? scope.Html.Text(Labels.Results)
        : $"{Html.Text(scope.Heading.Title)} · {scope.Html.Text(Labels.Results)}";

    public static string Of(PageScope scope)
    {
        ReportHeading heading = scope.Heading;
        string title = heading.Title.Length == 0 ? scope.Html.Element("h1", "", Labels.Results) : $"{scope.Html.Element("p", "eyebrow", Labels.Results)}\n<h1><bdi>{Html.Text(heading.Title)}</bdi></h1>";
        string place = string.Join(" · ", new[] { heading.Place, heading.When }.Where(t => t.Length > 0).Select(Part));
        string open = scope.Outcome.Unresolved is null ? "" : scope.Html.Element("p", "open", Labels.Unfinished) + "\n";
        return $"""
            <header>
            {title}
            {(place.Length == 0 ? "" : $"<p class=\"place\">{place}</p>\n")}{open}{scope.Html.Element("p", "lead", Summaries.Outcome(scope.Explanation, scope.Figures))}
            <div class="envelope" aria-hidden="true">{string.Concat(scope.Outcome.Rounds.Where(r => r.Cost > 0).Select(r => Piece(scope, r)))}</div>
            <dl class="facts">{string.Concat(Facts(scope))}</dl>
            </header>
            """;
    }

    private static string Piece(PageScope scope, TallyRound round) =>
        $"<span style=\"inline-size:{Html.Percent(new Ratio(round.Cost, Math.Max(1, scope.Outcome.Envelope)))}%\" title=\"{Html.Text(round.Project)}\"></span>";

    private static IEnumerable<string> Facts(PageScope scope)
    {
        TallyOutcome outcome = scope.Outcome;
        yield return Fact(scope, Labels.Envelope, scope.Figures.Money(outcome.Envelope));
        yield return Fact(scope, Labels.Spent, new Phrase("{0} ({1})", "{0} ({1})", "{0} ({1})").With(scope.Figures.Money(outcome.Cost), Figures.Percent(outcome.Cost, outcome.Envelope)));
        yield return Fact(scope, Labels.Left, scope.Figures.Money(outcome.Envelope - outcome.Cost));
        yield return Fact(scope, Labels.Voters, Numerals.Number(outcome.Voters));
        if (outcome.Endowment is { } endowment)
        {
            yield return Fact(scope, Labels.Endowment, scope.Figures.Money(endowment));
        }

        yield return Fact(scope, Labels.Rule, MethodWords.Name(outcome.Definition.Method));
    }

    private static string Fact(PageScope scope, Phrase label, Phrase value) => $"<div>{scope.Html.Element("dt", "", label)}{scope.Html.Element("dd", "", value)}</div>";

    // Days without a word between them run in the direction of the page, from first to last.
    private static string Part(string text) => text.Any(char.IsLetter) ? $"<bdi>{Html.Text(text)}</bdi>" : Html.Text(text);
}
