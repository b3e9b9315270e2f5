using Tadafor.Domain.Budgets;

namespace Tadafor.Abstractions.Wire.Budgets;

/// <summary>What things are called in participatory budgets, each by its number.</summary>
internal static class BudgetNames
{
    public static string[] Acts { get; } = [.. Enum.GetValues<BudgetActKind>().Select(a => a.Code())];

    public static string[] Phases { get; } = [.. Enum.GetValues<BudgetPhase>().Select(p => p.Code())];
}
