using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>What is found of a body on a day.</summary>
public sealed record BodyAnswer
{
    internal BodyAnswer()
    {
    }

    /// <summary>The file.</summary>
    public required BodyFile File { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What its acts come to at the end of that day.</summary>
    public required BodyHistory History { get; init; }

    /// <summary>Whether it is in office; unknown while a fact or a statute is missing.</summary>
    public required Truth InOffice { get; init; }

    /// <summary>When its term ends; <see langword="null"/> when no text fixes one or it never took office.</summary>
    public TimetableEntry? TermEnds { get; init; }

    /// <summary>What was found, one finding for each condition that bears on it.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>Who sits in it, by day, against the shares its texts set; <see langword="null"/> when its seats are not on file.</summary>
    public ParityAnswer? Parity { get; init; }

    /// <summary>What its texts do not fix, and the commune is asked for.</summary>
    public required Sequence<Phrase> NotFixed { get; init; }

    /// <summary>What its texts fix, presets and internal rules included.</summary>
    internal BodyStatutes Statutes { get; init; } = BodyStatutes.None;

    /// <summary>
    /// All of it together: no when a condition is not met or an act cannot stand, unknown when something is open.
    /// </summary>
    public Truth Outcome => BodyOutcome.Of(History.Irregularities.Count > 0, Findings);
}

/// <summary>What is found of an opinion on a day.</summary>
public sealed record OpinionAnswer
{
    internal OpinionAnswer()
    {
    }

    /// <summary>The file.</summary>
    public required OpinionFile File { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The day on which the mandate is looked at: that of the deliberation, else of the last act, else of the question.</summary>
    public required LocalDate MandateOn { get; init; }

    /// <summary>The acts that stand at the end of the day.</summary>
    public required Sequence<OpinionAct> Acts { get; init; }

    /// <summary>Whether the body may give this opinion in this way: one finding for each condition.</summary>
    public required Sequence<Finding> Mandate { get; init; }

    /// <summary>What the law says, or leaves open, of the council's answer; empty before it was submitted or of a voluntary body.</summary>
    public required Sequence<Finding> FollowUp { get; init; }

    /// <summary>What is to be done by when, under which text; empty when no text sets a period.</summary>
    public required Sequence<OpinionDuty> Duties { get; init; }

    /// <summary>Acts that cannot stand where they do: of the body, then of the opinion.</summary>
    public required Sequence<ActIrregularity> Irregularities { get; init; }

    /// <summary>
    /// Whether the body may give this opinion: no when a condition is not met, an act cannot stand, or a period certainly passed; unknown
    /// when something is open. That an answer is still awaited opens nothing.
    /// </summary>
    public Truth Outcome => BodyOutcome.Of(
        Irregularities.Count > 0 || Duties.Any(d => d.Late == Truth.Yes) || FollowUp.Any(f => f.Verdict == Verdict.Unsatisfied),
        Mandate);
}

/// <summary>Something that a text sets a period for.</summary>
/// <param name="Entry">Who must do what, by when, under which text.</param>
/// <param name="DoneOn">The day it was done; <see langword="null"/> when it is not on file.</param>
/// <param name="Late">Whether it was done, or is still to be done, after the period; unknown where the count or a feast is open.</param>
public sealed record OpinionDuty(TimetableEntry Entry, LocalDate? DoneOn, Truth Late);

/// <summary>Findings taken together.</summary>
internal static class BodyOutcome
{
    public static Truth Of(bool wrong, IReadOnlyList<Finding> findings) =>
        wrong || findings.Any(f => f.Verdict == Verdict.Unsatisfied) ? Truth.No
        : findings.Any(f => f.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement) ? Truth.Unknown
        : Truth.Yes;
}
