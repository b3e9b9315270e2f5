using OneOf;
using Tadafor.Domain.Petitions.Procedure;

namespace Tadafor.Rules.Procedure;

/// <summary>A road, or every act that cannot stand where it does.</summary>
public sealed class RoadAnswer : OneOfBase<PetitionRoad, ReplayFaults>
{
    private RoadAnswer(OneOf<PetitionRoad, ReplayFaults> input)
        : base(input)
    {
    }

    /// <summary>The acts make a road.</summary>
    public static implicit operator RoadAnswer(PetitionRoad road) => new(road);

    /// <summary>Some acts cannot stand.</summary>
    public static implicit operator RoadAnswer(ReplayFaults faults) => new(faults);
}
