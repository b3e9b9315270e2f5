using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules;

/// <summary>Examines all rules that bear on a file and draws the outcome.</summary>
internal static class Assessor
{
    /// <param name="route">What is assessed, with its rules in the order of the law.</param>
    /// <param name="facts">What the file states.</param>
    /// <param name="legalDate">The day that selects the version of the law.</param>
    /// <param name="interpretations">Readings chosen by the caller.</param>
    /// <param name="edition">The edition that the decision records.</param>
    public static Decision Assess(
        Route route, FactSet facts, LocalDate legalDate, Interpretations interpretations, Edition edition)
    {
        IReadOnlyList<Rule> rules = route.Rules;
        CurePlanner planner = new(facts, legalDate, interpretations);
        Finding[] findings = [.. rules.Select(rule => Examiner.FindingOf(rule, planner))];
        Outcome outcome = Conclude(rules, findings.Select(f => f.Verdict), legalDate);
        return new Decision
        {
            Outcome = outcome,
            Route = route.Id,
            Subject = route.Subject,
            LegalDate = legalDate,
            Edition = edition,
            Findings = findings.ToSequence(),
            LateReadings = new(() => Readings(findings, rules, facts, legalDate, interpretations, outcome)),
            Cure = outcome == Outcome.Inadmissible
                ? CureFinder.Of([.. rules.Where(r => r.Force == Force.Mandatory)], planner)
                : null,
            Facts = facts.All.ToSequence(),
        };
    }

    /// <summary>The outcome alone, without reasoning.</summary>
    public static Outcome OutcomeOf(IReadOnlyList<Rule> rules, FactSet facts, LocalDate legalDate, Interpretations interpretations) =>
        Conclude(rules, rules.Select(rule => Examiner.VerdictOf(rule, facts, legalDate, interpretations)), legalDate);

    private static Outcome Conclude(IReadOnlyList<Rule> rules, IEnumerable<Verdict> verdicts, LocalDate legalDate)
    {
        bool undetermined = false, awaiting = false;
        int i = 0;
        foreach (Verdict verdict in verdicts)
        {
            if (rules[i++].Force != Force.Mandatory)
            {
                continue;
            }

            if (verdict == Verdict.Unsatisfied)
            {
                return Outcome.Inadmissible;
            }

            undetermined |= verdict == Verdict.Undetermined;
            awaiting |= verdict == Verdict.AwaitingJudgement;
        }

        return !rules.Any(rule => rule.Force == Force.Mandatory && MayBeInForce(rule, legalDate)) ? Outcome.NotInForce
            : undetermined ? Outcome.Undetermined
            : awaiting ? Outcome.AwaitingJudgement
            : Outcome.Admissible;
    }

    private static bool MayBeInForce(Rule rule, LocalDate legalDate) => rule.Requires.On(legalDate).Match(_ => true, _ => false, _ => true);

    private static Sequence<ReadingTaken> Readings(
        IReadOnlyList<Finding> findings,
        IReadOnlyList<Rule> rules,
        FactSet facts,
        LocalDate legalDate,
        Interpretations interpretations,
        Outcome outcome)
    {
        HashSet<Instrument> texts = [.. rules.SelectMany(r => r.Cites).Select(c => c.Instrument)];
        return findings.SelectMany(f => f.Questions).Distinct().Select(question =>
        {
            ReadingOption? taken = interpretations.For(question);
            IEnumerable<OtherReading> others = question.Options.Where(option => option != taken).Select(option =>
            {
                Outcome other = Conclude(
                    rules,
                    Verdicts(findings, rules, facts, legalDate, interpretations.Choose(question, option.Id), question),
                    legalDate);
                return new OtherReading(option, other, other != outcome);
            });
            return new ReadingTaken(
                question,
                Instruments.Bearing(question.Cites, texts),
                taken,
                interpretations.IsChosen(question),
                others.ToSequence());
        }).OrderBy(r => r.Question.Number).ThenBy(r => r.Question.Id, StringComparer.Ordinal).ToSequence();
    }

    // A rule that did not meet the question reads the same under every option.
    private static IEnumerable<Verdict> Verdicts(
        IReadOnlyList<Finding> findings,
        IReadOnlyList<Rule> rules,
        FactSet facts,
        LocalDate legalDate,
        Interpretations changed,
        OpenQuestion question) =>
        findings.Select((finding, i) => finding.Questions.Contains(question)
            ? Examiner.VerdictOf(rules[i], facts, legalDate, changed)
            : finding.Verdict);
}
