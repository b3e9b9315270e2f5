using OneOf;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>What reading a stored decision gives: the document, or why there is none.</summary>
public sealed class DecisionReading : OneOfBase<DecisionDocument, DecisionFault>
{
    private DecisionReading(OneOf<DecisionDocument, DecisionFault> input)
        : base(input)
    {
    }

    /// <summary>A document was read.</summary>
    public static implicit operator DecisionReading(DecisionDocument document) => new(document);

    /// <summary>Nothing could be read.</summary>
    public static implicit operator DecisionReading(DecisionFault fault) => new(fault);
}
