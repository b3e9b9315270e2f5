using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Participation;

namespace Tadafor.Abstractions.Wire.Participation;

/// <summary>What comes of reading a participation record: the record, or everything that is wrong with the document.</summary>
public sealed class RecordResult : OneOfBase<ParticipationRecord, DocumentFaults>
{
    private RecordResult(OneOf<ParticipationRecord, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A record was read.</summary>
    public static implicit operator RecordResult(ParticipationRecord record) => new(record);

    /// <summary>The document has faults.</summary>
    public static implicit operator RecordResult(DocumentFaults faults) => new(faults);
}
