using Tadafor.Conformance.Generators;
using Tadafor.Domain.Budgets;

namespace Tadafor.Tests.Law;

/// <summary>Participatory budgets of every shape that a document can hold, drawn from a seed.</summary>
internal static class BudgetGen
{
    /// <summary>A cycle of acts of all kinds; two times out of three its days are in order.</summary>
    public static BudgetCycleFile Of(Seed seed) => Noted(BudgetGenerators.Cycle(new(seed.Item)));

    /// <summary>A cycle in the order of a year, with acts left out, doubled and drawn at random among those that follow the vote.</summary>
    public static BudgetCycleFile Year(Seed seed) => Noted(BudgetGenerators.Year(new(seed.Item)));

    private static BudgetCycleFile Noted(BudgetCycleFile cycle) => Seed.Note(cycle, file => string.Join('\n', file.Acts));
}
