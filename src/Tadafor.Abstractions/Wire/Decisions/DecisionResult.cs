using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>What reading a stored decision gives: the document, or everything that is wrong with it.</summary>
public sealed class DecisionResult : OneOfBase<DecisionDocument, DocumentFaults>
{
    private DecisionResult(OneOf<DecisionDocument, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A document was read.</summary>
    public static implicit operator DecisionResult(DecisionDocument document) => new(document);

    /// <summary>Nothing could be read.</summary>
    public static implicit operator DecisionResult(DocumentFaults faults) => new(faults);
}
