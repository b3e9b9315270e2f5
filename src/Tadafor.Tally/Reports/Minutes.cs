using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports;

/// <summary>The minutes of a count in Arabic, French or English: what was counted, how, every round, every tie, and why each other project lost.</summary>
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
        MinutesWriter writer = new(explanation, heading, language);
        return writer.Write();
    }

    private sealed class MinutesWriter(Explanation explanation, ReportHeading heading, Language language)
    {
        private readonly StringBuilder _text = new();
        private readonly Figures _figures = new(explanation.Election, heading.Currency);
        private readonly Titles _titles = new(explanation.Election, Markdown.Escape);
        private readonly TallyOutcome _outcome = explanation.Outcome;

        public string Write()
        {
            string title = string.Join(" — ", new[] { heading.Title, heading.Place, heading.When }.Where(t => t.Length > 0).Select(t => _titles.Words(t).In(language)));
            Line($"# {Labels.Minutes.In(language)}{(title.Length == 0 ? "" : $": {title}")}");
            if (_outcome.Unresolved is not null)
            {
                Line($"**{Labels.Unfinished.In(language)}**");
            }

            Line($"**{Summaries.Outcome(explanation, _figures).In(language)}**");
            Facts();
            Definition();
            Constraints();
            Rounds();
            Ties();
            Contest();
            Losses();
            Line($"## {Labels.Check.In(language)}");
            Line(Summaries.HowToCheck.In(language));
            Line("    tadafor verify transcript.json election.pb");
            return _text.ToString();
        }

        private void Facts() => Items(
        [
            Fact(Labels.Envelope, _figures.Money(_outcome.Envelope)),
            Fact(Labels.Voters, Numerals.Number(_outcome.Voters)),
            Fact(Labels.Left, _figures.Money(_outcome.Envelope - _outcome.Cost)),
            .. _outcome.Endowment is { } endowment ? [Fact(Labels.Endowment, _figures.Money(endowment))] : Array.Empty<string>(),
            Fact(Labels.ElectionDigest, Phrase.Same($"`{ElectionDigest.Of(explanation.Election)}`")),
        ]);

        private void Definition()
        {
            Line($"## {Labels.HowCounted.In(language)}: {MethodWords.Name(_outcome.Definition.Method).In(language)}");
            if (MethodWords.Sentence(_outcome.Definition.Method) is { } sentence)
            {
                Line(sentence.In(language));
            }

            Items(_outcome.Definition.Clauses.Where(c => c.Aspect != DefinitionAspect.Constraint).Select(c => ClauseWords.Of(c, _figures).In(language)));
            Line($"`{_outcome.Definition}`");
        }

        private void Constraints()
        {
            if (_outcome.Under is not { Constraints.All.Count: > 0 } under)
            {
                return;
            }

            Line($"## {ConstraintWords.Heading.In(language)}");
            Items(under.Constraints.All.Select(c => ConstraintWords.Sentence(c, _titles, _figures).In(language)));
            foreach (UnmetFloor floor in under.UnmetFloors)
            {
                Line($"**{ConstraintWords.Unmet(floor, _titles).In(language)}**");
            }

            Guarantee[] lost = [.. under.GivenUp.Select(g => g.Guarantee).Distinct()];
            if (lost.Length > 0)
            {
                Line($"### {GuaranteeWords.Heading.In(language)}");
                Items(lost.Select(g => GuaranteeWords.Sentence(g).In(language)));
            }
        }

        private void Rounds()
        {
            Line($"## {Labels.Funded.In(language)}");
            if (_outcome.Rounds.Count == 0)
            {
                Line(Labels.Nobody.In(language));
                return;
            }

            foreach (FundedAccount account in explanation.Funded)
            {
                TallyRound round = account.Round;
                string value = $"{RoundWords.Measure(round.Measure).In(language)}: {RoundWords.Value(round, _figures).In(language)}";
                string votes = round.Measure == Measure.Votes ? "" : $"{Counted.Votes.Of(account.Votes).In(language)}; ";
                string phase = round.Phase == TallyPhase.Main ? "" : $" ({RoundWords.Phase(round.Phase).In(language)})";
                string pot = round.Pot is { } district ? $"{ConstraintWords.Pot(district, _titles).In(language)}; " : "";
                string payers = RoundWords.Payers(round, _figures) is { } paid ? $"{paid.In(language)}; " : "";
                string separator = language == Language.Arabic ? "؛" : language == Language.French ? " ;" : ";";
                string details = $"{_figures.Money(round.Cost).In(language)}; {pot}{votes}{value}; {payers}{Labels.Left.In(language)}: {_figures.Money(round.Remaining).In(language)}";
                _text.Append(Numerals.Number(round.Number).In(language)).Append(". **").Append(_titles.Of(account.Project).In(language)).Append("**").Append(phase)
                    .Append(" — ").Append(details.Replace("; ", $"{separator} ", StringComparison.Ordinal)).Append('\n');
            }

            _text.Append('\n');
        }

        private void Ties()
        {
            Line($"## {Labels.Ties.In(language)}");
            if (_outcome.Ties.Count == 0)
            {
                Line(Labels.NoTies.In(language));
                return;
            }

            Items(_outcome.Ties.Select(t => TieWords.Sentence(t, _titles, _figures).In(language)));
        }

        private void Contest()
        {
            if (_outcome.Contest is { } contest)
            {
                Line($"## {Labels.Comparison.In(language)}");
                Line(Summaries.Contest(contest, _titles).In(language));
            }
        }

        private void Losses()
        {
            Line($"## {Labels.Unfunded.In(language)}");
            if (explanation.Unfunded.Count == 0)
            {
                Line(Labels.Everything.In(language));
                return;
            }

            Items(explanation.Unfunded.Select(Loss));
            if (explanation.Unfunded.Any(u => u.AdditionalBallots is not null))
            {
                Line(MarginWords.Meaning.In(language));
            }
        }

        private string Loss(UnfundedAccount account)
        {
            Project project = account.Project;
            string[] sentences =
            [
                $"**{_titles.Of(project).In(language)}** — {_figures.Money(project.Cost).In(language)}{(language == Language.Arabic ? "،" : ",")} {Counted.Votes.Of(account.Votes).In(language)}.",
                ObstacleWords.Sentence(account, _titles, _figures).In(language),
                .. account.AdditionalBallots is { } ballots ? [MarginWords.Ballots(ballots).In(language)] : Array.Empty<string>(),
                .. account.LargestCost is { } cost ? [MarginWords.Cost(cost, _figures).In(language)] : Array.Empty<string>(),
            ];
            return string.Join(' ', sentences);
        }

        private string Fact(Phrase label, Phrase value) => $"{label.In(language)}: {value.In(language)}";

        private void Line(string text) => _text.Append(text).Append("\n\n");

        private void Items(IEnumerable<string> items)
        {
            foreach (string item in items)
            {
                _text.Append("- ").Append(item).Append('\n');
            }

            _text.Append('\n');
        }
    }
}
