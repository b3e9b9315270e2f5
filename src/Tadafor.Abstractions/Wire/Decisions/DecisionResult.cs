using OneOf;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>What reading a stored decision gives: the document, or why there is none.</summary>
public sealed class DecisionResult : OneOfBase<DecisionDocument, DecisionFault>
{
    private DecisionResult(OneOf<DecisionDocument, DecisionFault> input)
        : base(input)
    {
    }

    /// <summary>A document was read.</summary>
    public static implicit operator DecisionResult(DecisionDocument document) => new(document);

    /// <summary>Nothing could be read.</summary>
    public static implicit operator DecisionResult(DecisionFault fault) => new(fault);
}
