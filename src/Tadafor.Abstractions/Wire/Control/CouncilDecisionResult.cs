using OneOf;
using Tadafor.Domain.Control;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Control;

/// <summary>What comes of reading a decision of a council: the decision, or everything that is wrong with it.</summary>
public sealed class CouncilDecisionResult : OneOfBase<CouncilDecision, DocumentFaults>
{
    private CouncilDecisionResult(OneOf<CouncilDecision, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A decision was read.</summary>
    public static implicit operator CouncilDecisionResult(CouncilDecision decision) => new(decision);

    /// <summary>The document has faults.</summary>
    public static implicit operator CouncilDecisionResult(DocumentFaults faults) => new(faults);
}
