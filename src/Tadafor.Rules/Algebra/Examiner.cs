using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Examines one rule over one sheet of facts.</summary>
internal static class Examiner
{
    /// <summary>The verdict alone: what the search for cures and for other readings needs.</summary>
    public static Verdict VerdictOf(Rule rule, FactSet facts, LocalDate legalDate, Interpretations interpretations) =>
        Examine(rule, facts, legalDate, interpretations, tracing: false).Verdict;

    /// <summary>The finding of one rule alone, with its reasoning.</summary>
    public static Finding FindingOf(Rule rule, FactSet facts, LocalDate legalDate, Interpretations interpretations) =>
        FindingOf(rule, new CurePlanner(facts, legalDate, interpretations));

    /// <summary>The finding with its reasoning.</summary>
    public static Finding FindingOf(Rule rule, CurePlanner planner)
    {
        (FactSet facts, LocalDate legalDate, Interpretations interpretations) = (planner.Facts, planner.LegalDate, planner.Interpretations);
        Examined examined = planner.AsIs(rule);
        Evaluator seen = examined.Evaluator;
        bool open = examined.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement;
        return new Finding
        {
            Code = rule.Code,
            Title = rule.Title,
            Verdict = examined.Verdict,
            Force = rule.Force,
            Cites = rule.Requires.CertainOn(legalDate)?.By is { } amendment ? [.. rule.Cites, amendment] : rule.Cites,
            Explanation = Phrase.Late(() => Explained(rule, examined, interpretations)),
            Facts = seen.Read.ToSequence(),
            Missing = open ? seen.Missing.ToSequence() : [],
            Awaiting = open ? seen.Awaiting.ToSequence() : [],
            Questions = seen.Questions.Where(q => !IsLeftToReadings(examined) || !seen.IsOpen(q) || seen.Dividing.Contains(q)).ToSequence(),
            Cure = examined.Verdict == Verdict.Unsatisfied ? CureFinder.Of([rule], planner)
                : IsLeftToReadings(examined) ? CureFinder.WhateverTheReading(rule, planner)
                : null,
            LateTrace = new(() => Examine(rule, facts, legalDate, interpretations, tracing: true).Answer.Trace),
        };
    }

    private static Phrase Explained(Rule rule, Examined examined, Interpretations interpretations)
    {
        Phrase words = Explanation.Of(rule, examined);
        return examined.Verdict == Verdict.Unsatisfied
            && rule.HoweverRead is var (question, besides)
            && interpretations.For(question) is { } taken
            && taken != question.Default
                ? Phrase.Join(Separators.Semicolon, [words, besides])
                : words;
    }

    internal readonly record struct Examined(
        Verdict Verdict,
        Evaluator Evaluator,
        Evaluator.Answer Answer,
        Condition? Condition,
        Commencement? Uncertain);

    // Every fact is known, and the answer rests on how the law is read.
    private static bool IsLeftToReadings(Examined examined) => examined is { Verdict: Verdict.Undetermined, Uncertain: null }
        && examined.Evaluator is { Missing.Count: 0, Awaiting.Count: 0, Dividing.Count: > 0 };

    internal static Examined Examine(Rule rule, FactSet facts, LocalDate legalDate, Interpretations interpretations, bool tracing)
    {
        Evaluator evaluator = new(facts, interpretations, tracing, tracing ? rule.Cites : null);
        Evaluator.Answer applies = evaluator.Evaluate(rule.Applies);
        if (applies.Truth == Truth.No)
        {
            return new(Verdict.NotApplicable, evaluator, applies, rule.Applies, null);
        }

        if (rule.Requires.CertainOn(legalDate)?.Value is { } condition)
        {
            Evaluator.Answer answer = evaluator.Evaluate(condition);
            return new(Conclude(applies.Truth, answer.Truth, evaluator), evaluator, answer, condition, null);
        }

        return rule.Requires.On(legalDate).Match<Examined>(
            _ => throw new InvalidOperationException("A version is certainly in force."),
            none => new(Verdict.NotApplicable, evaluator, default, null, none.Boundary),
            uncertain => new(Verdict.Undetermined, evaluator, default, null, uncertain.Boundary));
    }

    // An unknown guard never refuses: what is asked may not be asked of this file.
    private static Verdict Conclude(Truth applies, Truth holds, Evaluator seen) => (applies, holds) switch
    {
        (_, Truth.Yes) => Verdict.Satisfied,
        (Truth.Yes, Truth.No) => Verdict.Unsatisfied,
        _ when seen.Awaiting.Count > 0 && seen.Missing.Count == 0 => Verdict.AwaitingJudgement,
        _ => Verdict.Undetermined,
    };
}
