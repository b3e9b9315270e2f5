namespace Tadafor.Tally.Constraints;

/// <summary>What a rule promises of every outcome.</summary>
public enum Guarantee
{
    /// <summary>No project that is not funded would still fit in what is left of the envelope.</summary>
    Exhaustiveness = 0,

    /// <summary>No project gives way to one the rule ranks behind it, unless it did not fit when its turn came.</summary>
    OrderOfSupport,

    /// <summary>
    /// Every group that agrees on projects its share of the envelope would pay for has a member with what these are worth, up to one
    /// project (extended
    /// justified representation up to one).
    /// </summary>
    ProportionalRepresentation,

    /// <summary>
    /// Voters with equal endowments could have paid for exactly the funded projects, and no project left out has supporters with more left
    /// than it costs
    /// (priceability).
    /// </summary>
    Priceability,
}

/// <summary>A guarantee that a rule gives up, and why.</summary>
/// <param name="Guarantee">What is given up.</param>
/// <param name="Because">The constraint because of which it is.</param>
public sealed record GuaranteeGivenUp(Guarantee Guarantee, TallyConstraint Because);
