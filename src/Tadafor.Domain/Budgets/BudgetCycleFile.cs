using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets;

/// <summary>A participatory budget: what was done in it, from the envelope to the account. What is left out is not known.</summary>
public sealed record BudgetCycleFile
{
    /// <summary>What people call this file; no names of persons.</summary>
    public required string Reference { get; init; }

    /// <summary>The year of the budget that holds the money, such as 2025: the vote takes place before it.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>What was done, in the order of the days.</summary>
    public Sequence<BudgetAct> Acts { get; init; } = [];
}
