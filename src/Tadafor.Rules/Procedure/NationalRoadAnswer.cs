using OneOf;
using Tadafor.Domain.Petitions.Procedure;

namespace Tadafor.Rules.Procedure;

/// <summary>A road, or every act that cannot stand where it does.</summary>
public sealed class NationalRoadAnswer : OneOfBase<NationalRoad, ReplayFaults>
{
    private NationalRoadAnswer(OneOf<NationalRoad, ReplayFaults> input)
        : base(input)
    {
    }

    /// <summary>The acts make a road.</summary>
    public static implicit operator NationalRoadAnswer(NationalRoad road) => new(road);

    /// <summary>Some acts cannot stand.</summary>
    public static implicit operator NationalRoadAnswer(ReplayFaults faults) => new(faults);
}
