using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Tally.LocalRules.Json;

/// <summary>What comes of reading local rules: the rules, or everything that is wrong with the document.</summary>
public sealed class BudgetRulesResult : OneOfBase<BudgetRules, DocumentFaults>
{
    private BudgetRulesResult(OneOf<BudgetRules, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>Rules were read.</summary>
    public static implicit operator BudgetRulesResult(BudgetRules rules) => new(rules);

    /// <summary>The document has faults.</summary>
    public static implicit operator BudgetRulesResult(DocumentFaults faults) => new(faults);
}
