using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Rules.Timelines;

/// <summary>What comes of reading a timeline under the law: the acts, or everything that is wrong.</summary>
public sealed class PetitionTimelineResult : OneOfBase<PetitionTimeline, DocumentFaults>
{
    private PetitionTimelineResult(OneOf<PetitionTimeline, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A timeline was read.</summary>
    public static implicit operator PetitionTimelineResult(PetitionTimeline timeline) => new(timeline);

    /// <summary>The document has faults.</summary>
    public static implicit operator PetitionTimelineResult(DocumentFaults faults) => new(faults);
}
