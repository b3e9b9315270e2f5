using FsCheck;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Conformance.Generators;

namespace Tadafor.Abstractions.Tests.Wire.Timelines;

/// <summary>Any acts in the order of their days.</summary>
public class DrawnTimelinesTests
{
    [Property]
    public Property A_timeline_is_read_back_as_it_was() => Prop.ForAll(
        TimelineGenerators.Timelines.ToArbitrary(),
        timeline => Assert.Equal(timeline, TimelineJson.Read(TimelineJson.ToText(timeline)).AsT0));
}
