using OneOf;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Budgets;

/// <summary>What comes of reading a participatory budget: the cycle, or everything that is wrong with the document.</summary>
public sealed class BudgetCycleResult : OneOfBase<BudgetCycleFile, DocumentFaults>
{
    private BudgetCycleResult(OneOf<BudgetCycleFile, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A cycle was read.</summary>
    public static implicit operator BudgetCycleResult(BudgetCycleFile cycle) => new(cycle);

    /// <summary>The document has faults.</summary>
    public static implicit operator BudgetCycleResult(DocumentFaults faults) => new(faults);
}
