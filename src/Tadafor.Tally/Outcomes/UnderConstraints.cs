using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.Outcomes;

/// <summary>What local constraints did to a count.</summary>
internal sealed record UnderConstraints
{
    internal UnderConstraints(TallyConstraints constraints, Sequence<UnmetFloor> unmetFloors, Sequence<GuaranteeGivenUp> givenUp)
    {
        Constraints = constraints;
        UnmetFloors = unmetFloors;
        GivenUp = givenUp;
    }

    /// <summary>The constraints.</summary>
    public TallyConstraints Constraints { get; }

    /// <summary>
    /// The floors that could not be met, in the order of the constraints; none while the count waits for a tie to be settled.
    /// </summary>
    internal Sequence<UnmetFloor> UnmetFloors { get; }

    /// <summary>What the rule promises without these constraints and cannot promise with them.</summary>
    public Sequence<GuaranteeGivenUp> GivenUp { get; }
}
