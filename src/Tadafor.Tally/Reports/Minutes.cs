using System.Globalization;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports;

/// <summary>
/// The minutes of a count in Arabic, French or English: what was counted, how, every round, every tie, and why each other project lost.
/// </summary>
public static class Minutes
{
    /// <summary>Writes the minutes as Markdown that is also readable as plain text; lines end in a line feed.</summary>
    /// <param name="explanation">The outcome explained; margins are mentioned where they were computed.</param>
    /// <param name="heading">What is known about the election beside the count.</param>
    /// <param name="language">The language.</param>
    public static string Write(Explanation explanation, ReportHeading heading, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(heading);
        return $"{MarkdownWriter.Body(new Blocks(explanation, heading).All(), language)}\n";
    }

    private sealed class Blocks(Explanation explanation, ReportHeading heading)
    {
        private readonly Figures _figures = new(explanation.Election, heading.Currency);
        private readonly Titles _titles = new(explanation.Election);
        private readonly TallyOutcome _outcome = explanation.Outcome;

        public IEnumerable<Block> All() =>
        [
            Title(),
            .. _outcome.Unresolved is null ? Array.Empty<Block>() : [new Para(new Strong(Labels.Unfinished))],
            new Para(new Strong(Summaries.Outcome(explanation, _figures))),
            Facts(),
            .. Definition(),
            .. Constraints(),
            .. Rounds(),
            .. Ties(),
            .. Losses(),
            new Heading(2, Labels.Check),
            new Para(Summaries.HowToCheck),
            new Verbatim("tadafor verify transcript.json election.pb"),
        ];

        private Heading Title()
        {
            Phrase[] given = [.. new[] { heading.Title, heading.Place, heading.When }.Where(t => t.Length > 0).Select(Titles.Words)];
            return new(1, given.Length == 0 ? Labels.Minutes : Phrase.Pair(Labels.Minutes, Phrase.Join(Phrase.Same(" — "), given)));
        }

        private Bullets Facts() => new(
        [
            [Phrase.Pair(Labels.Envelope, _figures.Money(_outcome.Envelope))],
            [Phrase.Pair(Labels.Voters, Numerals.Number(_outcome.Voters))],
            [Phrase.Pair(Labels.Left, _figures.Money(_outcome.Envelope - _outcome.Cost))],
            .. _outcome.Endowment is { } endowment ? new Inline[][] { [Phrase.Pair(Labels.Endowment, _figures.Money(endowment))] } : [],
            [Labels.ElectionDigest, Separators.Colon, new Code(ElectionDigest.Of(explanation.Election))],
        ]);

        private IEnumerable<Block> Definition()
        {
            yield return new Heading(2, Phrase.Pair(Labels.HowCounted, MethodWords.Name(_outcome.Definition.Method)));
            if (MethodWords.Sentence(_outcome.Definition.Method) is { } sentence)
            {
                yield return new Para(sentence);
            }

            yield return Items(_outcome.Definition.Clauses
                .Where(c => c.Aspect != DefinitionAspect.Constraint)
                .Select(c => ClauseWords.Of(c, _figures)));
            yield return new Para(new Code(_outcome.Definition.ToString()));
        }

        private IEnumerable<Block> Constraints()
        {
            if (_outcome.Under is not { Constraints.All.Count: > 0 } under)
            {
                yield break;
            }

            yield return new Heading(2, ConstraintWords.Heading);
            yield return Items(under.Constraints.All.Select(c => ConstraintWords.Sentence(c, _titles, _figures)));
            foreach (UnmetFloor floor in under.UnmetFloors)
            {
                yield return new Para(new Strong(ConstraintWords.Unmet(floor)));
            }

            Guarantee[] lost = [.. under.GivenUp.Select(g => g.Guarantee).Distinct()];
            if (lost.Length > 0)
            {
                yield return new Heading(3, GuaranteeWords.Heading);
                yield return Items(lost.Select(GuaranteeWords.Sentence));
            }
        }

        private IEnumerable<Block> Rounds() =>
        [
            new Heading(2, Labels.Funded),
            .. _outcome.Rounds.Count == 0 ? [new Para(Labels.Nobody)] : explanation.Funded.Select(Round),
        ];

        private Block Round(FundedAccount account)
        {
            TallyRound round = account.Round;
            IEnumerable<Phrase> details =
            [
                _figures.Money(round.Cost),
                .. round.Pot is { } district ? [ConstraintWords.Pot(district)] : Array.Empty<Phrase>(),
                .. round.Measure == Measure.Votes ? Array.Empty<Phrase>() : [Counted.Votes.Of(account.Votes)],
                Phrase.Pair(RoundWords.Measure(round.Measure), RoundWords.Value(round, _figures)),
                .. RoundWords.Payers(round, _figures) is { } payers ? [payers] : Array.Empty<Phrase>(),
                Phrase.Pair(Labels.Left, _figures.Money(round.Remaining)),
            ];
            Inline[] phase = round.Phase == TallyPhase.Main ? [] : [" (", RoundWords.Phase(round.Phase), ")"];
            return new Entry(
                $"{round.Number.ToString(CultureInfo.InvariantCulture)}.",
                [new Strong(Titles.Of(account.Project)), .. phase, " — ", Phrase.Join(Separators.Semicolon, details)]);
        }

        private IEnumerable<Block> Ties()
        {
            yield return new Heading(2, Labels.Ties);
            yield return _outcome.Ties.Count == 0
                ? new Para(Labels.NoTies)
                : Items(TieRun.Of(_outcome.Ties).Select(t => TieWords.Sentence(t, _titles, _figures)));
            if (_outcome.Contest is { } contest)
            {
                yield return new Heading(2, Labels.Comparison);
                yield return new Para(Summaries.Contest(contest, _titles));
            }
        }

        private IEnumerable<Block> Losses()
        {
            yield return new Heading(2, Labels.Unfunded);
            if (explanation.Unfunded.Count == 0)
            {
                yield return new Para(Labels.Everything);
                yield break;
            }

            yield return new Bullets([.. explanation.Unfunded.Select(Loss)]);
            if (explanation.Unfunded.Any(u => u.AdditionalBallots is not null))
            {
                yield return new Para(MarginWords.Meaning);
            }
        }

        private IReadOnlyList<Inline> Loss(UnfundedAccount account)
        {
            Project project = account.Project;
            IEnumerable<Phrase> sentences =
            [
                ObstacleWords.Sentence(account, _titles, _figures),
                .. account.AdditionalBallots is { } ballots ? [MarginWords.Ballots(ballots)] : Array.Empty<Phrase>(),
                .. account.LargestCost is { } cost ? [MarginWords.Cost(cost, _figures)] : Array.Empty<Phrase>(),
            ];
            return
            [
                new Strong(Titles.Of(project)), " — ",
                Phrase.Join(Separators.Comma, [_figures.Money(project.Cost), Counted.Votes.Of(account.Votes)]), ". ",
                Phrase.Join(Phrase.Same(" "), sentences),
            ];
        }

        private static Bullets Items(IEnumerable<Phrase> items) => new([.. items.Select(item => (IReadOnlyList<Inline>)[item])]);
    }
}
