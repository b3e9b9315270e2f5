using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Programmes;

namespace Tadafor.Abstractions.Wire.Programmes;

/// <summary>What comes of reading an action programme: the programme, or everything that is wrong with the document.</summary>
public sealed class ProgrammeResult : OneOfBase<ProgrammeFile, DocumentFaults>
{
    private ProgrammeResult(OneOf<ProgrammeFile, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A programme was read.</summary>
    public static implicit operator ProgrammeResult(ProgrammeFile programme) => new(programme);

    /// <summary>The document has faults.</summary>
    public static implicit operator ProgrammeResult(DocumentFaults faults) => new(faults);
}
