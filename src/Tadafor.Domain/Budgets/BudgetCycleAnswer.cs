using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets;

/// <summary>What is found of a participatory budget on a day.</summary>
public sealed record BudgetCycleAnswer
{
    internal BudgetCycleAnswer()
    {
    }

    /// <summary>The file.</summary>
    public required BudgetCycleFile File { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The acts that stand at the end of that day.</summary>
    public required Sequence<BudgetAct> Acts { get; init; }

    /// <summary>Where it stands.</summary>
    public required BudgetStage Stage { get; init; }

    /// <summary>The days of the phases, as the last act on each sets them.</summary>
    public required Sequence<PhaseDays> Phases { get; init; }

    /// <summary>
    /// The digest of the local rules in force: once the vote is open, of those it was opened under; <see langword="null"/> when not on
    /// file.
    /// </summary>
    public required string? Rules { get; init; }

    /// <summary>The projects proposed or granted, each with its account, in the order in which they are named first.</summary>
    public required Sequence<BudgetAccount> Accounts { get; init; }

    /// <summary>The account of the envelope.</summary>
    public required EnvelopeAccount Total { get; init; }

    /// <summary>What the law sets a time for: by when, done when, in time or not.</summary>
    public required Sequence<RoadStep> Steps { get; init; }

    /// <summary>What else the law asks of the budget: one finding for each.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>What the law asks of each project proposed.</summary>
    public required Sequence<ProjectFindings> ProjectFindings { get; init; }

    /// <summary>What must be there before a centime can be spent, in order: a count is a proposal and funds nothing.</summary>
    public required Sequence<FundingStep> Funding { get; init; }

    /// <summary>
    /// Acts that a cycle has and the file does not, although a later one is there. Nothing says that they were not done.
    /// </summary>
    public required Sequence<BudgetActKind> NotOnFile { get; init; }

    /// <summary>
    /// Projects that the vote proposes, for which an adopted budget has less credit on file, and no departure that says why.
    /// </summary>
    public required Sequence<string> WithoutCredit { get; init; }

    /// <summary>What becomes of the budget after the vote; <see langword="null"/> before it.</summary>
    public DecisionRoad? Road { get; init; }

    /// <summary>
    /// What becomes of a deliberation on the proposal itself (question Q25 for its visa); <see langword="null"/> when there was none.
    /// </summary>
    public DecisionRoad? Deliberation { get; init; }

    /// <summary>Acts that cannot be as they are: all of them, whatever the day.</summary>
    public required Sequence<ActIrregularity> Irregularities { get; init; }

    /// <summary>Whether money can be spent: every step of <see cref="Funding"/> is there.</summary>
    public Truth IsFunded => Funding.Any(s => s.Done == Truth.No) ? Truth.No
        : Funding.All(s => s.Done == Truth.Yes) ? Truth.Yes
        : Truth.Unknown;

    /// <summary>
    /// Whether what the law asks by that day was done, and in time: no when something was certainly late, a condition is not met, or an act
    /// cannot be; unknown when something is open or not on file.
    /// </summary>
    public Truth Outcome
    {
        get
        {
            RoadStep[] done = [.. Steps.Concat(Road?.Steps ?? []).Where(s => s.DoneOn is not null)];
            Truth asked = BodyOutcome.Of(
                Irregularities.Count > 0 || Road?.IsStopped == true || done.Any(s => s.InTime == Truth.No),
                [.. Findings, .. ProjectFindings.SelectMany(p => p.Findings).Where(f => f.Force == Force.Mandatory)]);
            bool open = NotOnFile.Count > 0
                || WithoutCredit.Count > 0
                || done.Any(s => s.InTime == Truth.Unknown && s.Awaits is null && s.Entry.HasTime)
                || Steps.Any(IsPassed);
            return asked == Truth.Yes && open ? Truth.Unknown : asked;
        }
    }

    /// <summary>Whether the time of a step may have passed by that day and the file does not have it.</summary>
    internal bool IsPassed(RoadStep step) => step is { DoneOn: null, Entry.IsLastDay: true } && step.Entry.Earliest < On;
}

/// <summary>What the law asks of a project, with what was found.</summary>
/// <param name="Project">The project.</param>
/// <param name="Findings">One for each condition.</param>
public sealed record ProjectFindings(BudgetedProject Project, Sequence<Finding> Findings);

/// <summary>Something that must be there before money can be spent.</summary>
/// <param name="Code">The stable code, such as <c>visa</c>.</param>
/// <param name="Text">What it is.</param>
/// <param name="Cites">The articles.</param>
/// <param name="Done">Whether it is there; unknown when the file does not say.</param>
/// <param name="On">Since when; <see langword="null"/> when it is not there, or the file gives no day.</param>
public sealed record FundingStep(string Code, Phrase Text, Sequence<Citation> Cites, Truth Done, LocalDate? On);
