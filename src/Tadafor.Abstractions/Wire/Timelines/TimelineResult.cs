using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>What comes of reading a timeline: the document, or everything that is wrong with it.</summary>
internal sealed class TimelineResult : OneOfBase<TimelineDocument, DocumentFaults>
{
    private TimelineResult(OneOf<TimelineDocument, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A timeline was read.</summary>
    public static implicit operator TimelineResult(TimelineDocument timeline) => new(timeline);

    /// <summary>The document has faults.</summary>
    public static implicit operator TimelineResult(DocumentFaults faults) => new(faults);
}
