using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Programmes;

/// <summary>What is found of an action programme on a day.</summary>
public sealed record ProgrammeAnswer
{
    internal ProgrammeAnswer()
    {
    }

    /// <summary>The file.</summary>
    public required ProgrammeFile File { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The acts that stand at the end of that day.</summary>
    public required Sequence<ProgrammeAct> Acts { get; init; }

    /// <summary>What the decree sets a time for, in its order: by when, done when, in time or not.</summary>
    public required Sequence<RoadStep> Steps { get; init; }

    /// <summary>What the decree asks of the preparation beside its times: one finding for each.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>
    /// Acts that the decree asks for and the file does not have, although a later one is there or their time has passed. Nothing says that
    /// they were not done.
    /// </summary>
    public required Sequence<ProgrammeActKind> NotOnFile { get; init; }

    /// <summary>What becomes of the council's decision after the vote; <see langword="null"/> before the adoption.</summary>
    public DecisionRoad? Road { get; init; }

    /// <summary>The evaluation, year by year, in the order of years; a year on which the file has no act is not there.</summary>
    public required Sequence<ProgrammeYear> Years { get; init; }

    /// <summary>
    /// Calendar years wholly between the programme taking effect and the day for which the file has no report. The decree sets no day for
    /// it, and nothing says that there was none.
    /// </summary>
    public required Sequence<int> WithoutReport { get; init; }

    /// <summary>
    /// The projects on file with their indicators. What is asked of them is recommended, and bears on no outcome.
    /// </summary>
    public required Sequence<ProjectAnswer> Projects { get; init; }

    /// <summary>Acts that cannot stand where they do.</summary>
    public required Sequence<ActIrregularity> Irregularities { get; init; }

    /// <summary>
    /// Whether what the decree asks by that day was done, and in time: no when something was certainly late, a condition is not met, an
    /// objection or a refused visa stands against the decision, or an act cannot stand; unknown when something is open or not on file.
    /// </summary>
    public Truth Outcome
    {
        get
        {
            RoadStep[] steps = [.. Steps, .. Years.SelectMany(y => y.Steps)];
            RoadStep[] done = [.. steps.Concat(Road?.Steps ?? []).Where(s => s.DoneOn is not null)];
            Truth asked = BodyOutcome.Of(
                Irregularities.Count > 0 || Road?.IsStopped == true || done.Any(s => s.InTime == Truth.No),
                [.. Findings, .. Years.SelectMany(y => y.Findings)]);
            bool open = NotOnFile.Count > 0
                || WithoutReport.Count > 0
                || done.Any(s => s.InTime == Truth.Unknown && (s.Awaits is not null || s.Entry.Counts.Count > 0))
                || steps.Any(IsPassed);
            return asked == Truth.Yes && open ? Truth.Unknown : asked;
        }
    }

    /// <summary>Whether the time of a step may have passed by that day and the file does not have it.</summary>
    internal bool IsPassed(RoadStep step) =>
        step.DoneOn is null && step.Entry.Counts is [{ Term.Kind: not TermKind.NotBefore }, ..] && step.Entry.Earliest < On;
}
