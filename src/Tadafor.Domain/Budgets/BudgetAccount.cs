using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets;

/// <summary>What became of a project so far.</summary>
public enum ProjectProgress
{
    /// <summary>The vote proposes it, and no credit for it is on file. <c>default</c>.</summary>
    Proposed = 0,

    /// <summary>The council departed from the proposal and grants it nothing.</summary>
    NotTaken,

    /// <summary>Credit for it stands in the budget.</summary>
    Entered,

    /// <summary>It is under way.</summary>
    UnderWay,

    /// <summary>It is completed.</summary>
    Completed,

    /// <summary>It was given up.</summary>
    Abandoned,
}

/// <summary>Codes and words of <see cref="ProjectProgress"/>.</summary>
public static class ProjectProgresses
{
    /// <summary>The code in documents, such as <c>under-way</c>.</summary>
    public static string Code(this ProjectProgress progress) => progress switch
    {
        ProjectProgress.Proposed => "proposed",
        ProjectProgress.NotTaken => "not-taken",
        ProjectProgress.Entered => "entered",
        ProjectProgress.UnderWay => "under-way",
        ProjectProgress.Completed => "completed",
        ProjectProgress.Abandoned => "abandoned",
    };

    /// <summary>The progress in words.</summary>
    public static Phrase Text(this ProjectProgress progress) => progress switch
    {
        ProjectProgress.Proposed => new("مقترح، لا اعتماد له في الملف", "proposé, sans crédit au dossier", "proposed, no credit on file"),
        ProjectProgress.NotTaken => new("لم يأخذ به المجلس", "non retenu par le conseil", "not taken up by the council"),
        ProjectProgress.Entered => new("مسجل بالميزانية", "inscrit au budget", "entered in the budget"),
        ProjectProgress.UnderWay => new("قيد الإنجاز", "en cours", "under way"),
        ProjectProgress.Completed => new("منجز", "achevé", "completed"),
        ProjectProgress.Abandoned => new("تم التخلي عنه", "abandonné", "abandoned"),
    };
}

/// <summary>A delay of a project.</summary>
/// <param name="On">The day it was recorded.</param>
/// <param name="Until">The new day by which it is promised; <see langword="null"/> when none is.</param>
/// <param name="Reason">Why.</param>
public sealed record ProjectDelay(LocalDate On, LocalDate? Until, string Reason);

/// <summary>
/// The account of one project, in whole centimes: its credit is what was spent, what was given back and what is left, to the last centime.
/// </summary>
public sealed record BudgetAccount
{
    internal BudgetAccount()
    {
    }

    /// <summary>The project, as proposed; with its identifier alone when the council added it.</summary>
    public required BudgetedProject Project { get; init; }

    /// <summary>What the vote proposes; zero for a project that the council added.</summary>
    public long Proposed { get; init; }

    /// <summary>What the council grants instead, where it departed from the proposal; <see langword="null"/> where it did not.</summary>
    public long? Granted { get; init; }

    /// <summary>Why it departed.</summary>
    public string? DepartureReason { get; init; }

    /// <summary>The credit that stands in the budget.</summary>
    public long Entered { get; init; }

    /// <summary>What was spent.</summary>
    public long Spent { get; init; }

    /// <summary>What was given back.</summary>
    public long Returned { get; init; }

    /// <summary>What is left of the credit.</summary>
    public long Unspent => Entered - Spent - Returned;

    /// <summary>What the council owes the proposal, or its own departure from it.</summary>
    internal long Expected => Granted ?? Proposed;

    /// <summary>What became of it.</summary>
    public ProjectProgress Progress { get; init; }

    /// <summary>The day by which it is promised now; <see langword="null"/> when the file gives none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day on which it was completed or given up.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>Why it was given up.</summary>
    public string? AbandonReason { get; init; }

    /// <summary>The milestones reached, in order.</summary>
    public Sequence<string> Milestones { get; init; } = [];

    /// <summary>Its delays, in order.</summary>
    public Sequence<ProjectDelay> Delays { get; init; } = [];
}

/// <summary>The account of an envelope, in whole centimes.</summary>
/// <param name="Envelope">The envelope.</param>
/// <param name="Proposed">What the vote proposes.</param>
/// <param name="Entered">The credits that stand in the budget.</param>
/// <param name="Spent">What was spent.</param>
/// <param name="Returned">What was given back.</param>
public readonly record struct EnvelopeAccount(long Envelope, long Proposed, long Entered, long Spent, long Returned)
{
    /// <summary>What is left of the credits.</summary>
    public long Unspent => Entered - Spent - Returned;

    /// <summary>The part of the envelope for which no credit is on file.</summary>
    public long NotEntered => Envelope - Entered;
}
