using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Parity;

namespace Tadafor.Abstractions.Wire.Parity;

/// <summary>What comes of reading a composition: the composition, or everything that is wrong with it.</summary>
public sealed class CompositionResult : OneOfBase<Composition, DocumentFaults>
{
    private CompositionResult(OneOf<Composition, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A composition was read.</summary>
    public static implicit operator CompositionResult(Composition composition) => new(composition);

    /// <summary>The document has faults.</summary>
    public static implicit operator CompositionResult(DocumentFaults faults) => new(faults);
}
