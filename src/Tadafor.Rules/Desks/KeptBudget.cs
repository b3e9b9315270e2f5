using Tadafor.Abstractions.Wire.Answers;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>A participatory budget as its acts make it.</summary>
public sealed record KeptBudget : DeskFile
{
    /// <summary>The cycle with every act, in order.</summary>
    public required BudgetCycleFile Cycle { get; init; }

    /// <summary>What the rules gave, each time it was examined, in order.</summary>
    public required Sequence<KeptAnswer> Answers { get; init; }
}
