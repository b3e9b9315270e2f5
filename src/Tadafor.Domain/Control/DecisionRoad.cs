using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Control;

/// <summary>The road of a decision after the vote: who must do what by when, what was kept, and when it is enforceable.</summary>
public sealed record DecisionRoad
{
    internal DecisionRoad()
    {
    }

    /// <summary>The decision.</summary>
    public required CouncilDecision Decision { get; init; }

    /// <summary>The steps, in the order of the law; a step whose starting day is not known has no day.</summary>
    public required Sequence<RoadStep> Steps { get; init; }

    /// <summary>
    /// Whether a visa is asked for; unknown when the file does not say what the decision is about.
    /// </summary>
    public required Truth NeedsVisa { get; init; }

    /// <summary>
    /// The first day on which it can be enforced under every reading; <see langword="null"/> while that is open, or when an objection or a
    /// refused visa stands against it.
    /// </summary>
    public required LocalDate? EnforceableFrom { get; init; }

    /// <summary>Whether an objection or a refused visa stands against it: it has no step by which it becomes enforceable.</summary>
    internal bool IsStopped => Steps.All(s => !s.Entry.Code.EndsWith(".enforceable", StringComparison.Ordinal));
}

/// <summary>A step of a road.</summary>
/// <param name="Entry">Who does what, by when, under which article.</param>
/// <param name="Awaits">
/// How long and from which event, when the file does not give the day of that event; <see langword="null"/> otherwise.
/// </param>
/// <param name="DoneOn">The day on which it was done; <see langword="null"/> when the file gives none.</param>
/// <param name="InTime">Whether that day kept the time; unknown when it depends on a reading, or nothing was done.</param>
public sealed record RoadStep(TimetableEntry Entry, Phrase? Awaits, LocalDate? DoneOn, Truth InTime);
