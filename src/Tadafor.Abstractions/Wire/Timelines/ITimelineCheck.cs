using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>What a reader looks for beyond the format, such as acts that cannot follow each other.</summary>
internal interface ITimelineCheck
{
    /// <summary>What the timeline says against itself or against the law, by JSON path.</summary>
    IEnumerable<DocumentFault> FaultsOf(TimelineDocument timeline);
}
