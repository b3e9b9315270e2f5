using OneOf;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>What comes of reading a charter: the charter, or everything that is wrong with it.</summary>
public sealed class CharterResult : OneOfBase<Charter, DocumentFaults>
{
    private CharterResult(OneOf<Charter, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A charter was read.</summary>
    public static implicit operator CharterResult(Charter charter) => new(charter);

    /// <summary>The document has faults.</summary>
    public static implicit operator CharterResult(DocumentFaults faults) => new(faults);
}
