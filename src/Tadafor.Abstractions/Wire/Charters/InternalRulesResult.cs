using OneOf;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>What comes of reading internal rules: the rules, or everything that is wrong with the document.</summary>
public sealed class InternalRulesResult : OneOfBase<InternalRules, DocumentFaults>
{
    private InternalRulesResult(OneOf<InternalRules, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>Internal rules were read.</summary>
    public static implicit operator InternalRulesResult(InternalRules rules) => new(rules);

    /// <summary>The document has faults.</summary>
    public static implicit operator InternalRulesResult(DocumentFaults faults) => new(faults);
}
