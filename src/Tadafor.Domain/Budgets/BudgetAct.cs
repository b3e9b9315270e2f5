using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets;

/// <summary>
/// Something done in a participatory budget, on a day, by somebody. What an act does not say is not known. Amounts are whole centimes.
/// </summary>
public sealed record BudgetAct
{
    /// <summary>What was done.</summary>
    public required BudgetActKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The organ or office that did it, never the name of a person.</summary>
    public required string By { get; init; }

    /// <summary>
    /// How much, in whole centimes: the envelope, what the council grants a project instead of what is proposed (zero for nothing), the
    /// credit entered, what was spent or given back; <see langword="null"/> for acts without an amount.
    /// </summary>
    public long? Centimes { get; init; }

    /// <summary>The parts of the envelope that are districts'; what is left is the whole commune's.</summary>
    public Sequence<DistrictShare> Districts { get; init; } = [];

    /// <summary>The digest of the local rules: of their adoption, the opening of the vote, and the count.</summary>
    public string? Rules { get; init; }

    /// <summary>The digest of the list of projects: of its freezing and the opening of the vote.</summary>
    public string? List { get; init; }

    /// <summary>The digest of the box: of the closing of the vote and the count.</summary>
    public string? Box { get; init; }

    /// <summary>The digest of the outcome: of the count and the proposal.</summary>
    public string? Outcome { get; init; }

    /// <summary>The phase: of <see cref="BudgetActKind.PhaseSet"/>.</summary>
    public BudgetPhase? Phase { get; init; }

    /// <summary>Its first day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Its last day.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Who voted, by channel: of <see cref="BudgetActKind.VotingClosed"/>.</summary>
    public Sequence<ChannelTurnout> Turnout { get; init; } = [];

    /// <summary>How many people could vote; <see langword="null"/> when not known.</summary>
    public int? Entitled { get; init; }

    /// <summary>What is proposed to the council: of <see cref="BudgetActKind.ProposalSubmitted"/>.</summary>
    public Sequence<BudgetedProject> Projects { get; init; } = [];

    /// <summary>The project, by its identifier.</summary>
    public string? Project { get; init; }

    /// <summary>The chapter of the budget in which credit stands.</summary>
    public string? Chapter { get; init; }

    /// <summary>The part of the budget in which it stands: 1 for operation, 2 for equipment.</summary>
    public int? Part { get; init; }

    /// <summary>The day by which a project is promised, or promised anew when it is delayed.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The milestone reached.</summary>
    public string? Milestone { get; init; }

    /// <summary>The day on which the council's session opened, or opens.</summary>
    public LocalDate? SessionOn { get; init; }

    /// <summary>Whether the performance project was presented: of <see cref="BudgetActKind.BudgetToCommittee"/>.</summary>
    public bool? PerformanceProject { get; init; }

    /// <summary>Whether the gender criterion was taken into account in objectives and indicators: of the same.</summary>
    public bool? Gender { get; init; }

    /// <summary>Whether revenue was voted before spending: of <see cref="BudgetActKind.BudgetAdopted"/>.</summary>
    public bool? RevenueFirst { get; init; }

    /// <summary>Whether spending was voted chapter by chapter: of the same.</summary>
    public bool? ByChapter { get; init; }

    /// <summary>The two parts of the budget as adopted: of the same; empty when not known.</summary>
    public Sequence<BudgetPart> Parts { get; init; } = [];

    /// <summary>Whether the programming over three years was attached: of <see cref="BudgetActKind.BudgetReceived"/>.</summary>
    public bool? ThreeYears { get; init; }

    /// <summary>Whether the accounts were attached: of the same.</summary>
    public bool? Accounts { get; init; }

    /// <summary>Whether it was published by electronic means too: of <see cref="BudgetActKind.BudgetPublished"/>.</summary>
    public bool? Electronic { get; init; }
}
