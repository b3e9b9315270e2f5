using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>What was voted on, the result in a sentence, the envelope as one bar.</summary>
internal static class HeaderSection
{
    public static Phrase TabTitle(PageScope scope) => scope.Heading.Title.Length == 0
        ? Labels.Results
        : Phrase.Join(Phrase.Same(" · "), [Phrase.Same(Controls.Shown(scope.Heading.Title)), Labels.Results]);

    public static Region Of(PageScope scope) => new(null,
    [
        .. Title(scope.Heading),
        .. scope.Outcome.Unresolved is null ? Array.Empty<Block>() : [new Para(Labels.Unfinished) { Tone = Tone.Open }],
        new Para(Summaries.Outcome(scope.Explanation, scope.Figures)) { Tone = Tone.Lead },
        new Shares([.. scope.Outcome.Rounds
            .Where(r => r.Cost > 0)
            .Select(r => (r.Project, PageScope.PerCent(new Ratio(r.Cost, Math.Max(1, scope.Outcome.Envelope)))))]),
        new Facts([.. Facts(scope)]),
    ]);

    private static IEnumerable<Block> Title(ReportHeading heading)
    {
        if (heading.Title.Length == 0)
        {
            yield return new Heading(1, Labels.Results);
        }
        else
        {
            yield return new Para(Labels.Results) { Tone = Tone.Eyebrow };
            yield return new Heading(1, new Name(heading.Title));
        }

        Inline[] place = [.. new[] { heading.Place, heading.When }
            .Where(t => t.Length > 0)
            .SelectMany((t, i) => i == 0 ? [Part(t)] : new Inline[] { " · ", Part(t) })];
        if (place.Length > 0)
        {
            yield return new Para(place) { Tone = Tone.Place };
        }
    }

    private static IEnumerable<(Phrase Label, Phrase Value)> Facts(PageScope scope)
    {
        TallyOutcome outcome = scope.Outcome;
        yield return (Labels.Envelope, scope.Figures.Money(outcome.Envelope));
        yield return (Labels.Spent, new Phrase("{0} ({1})", "{0} ({1})", "{0} ({1})").With(
            scope.Figures.Money(outcome.Cost),
            Figures.Percent(outcome.Cost, outcome.Envelope)));
        yield return (Labels.Left, scope.Figures.Money(outcome.Envelope - outcome.Cost));
        yield return (Labels.Voters, Numerals.Number(outcome.Voters));
        if (outcome.Endowment is { } endowment)
        {
            yield return (Labels.Endowment, scope.Figures.Money(endowment));
        }

        yield return (Labels.Rule, MethodWords.Name(outcome.Definition.Method));
    }

    // Days without a word between them run in the direction of the page, from first to last.
    private static Inline Part(string text) => text.Any(char.IsLetter) ? new Name(text) : Controls.Shown(text);
}
