namespace Tadafor.Tally.Outcomes;

/// <summary>What a round compares.</summary>
public enum Measure
{
    /// <summary>Ballots that name the project; most first.</summary>
    Votes = 0,

    /// <summary>Votes divided by cost; most first.</summary>
    VotesPerCost,

    /// <summary>Sum of points or scores; most first.</summary>
    Points,

    /// <summary>Sum of points or scores divided by cost; most first.</summary>
    PointsPerCost,

    /// <summary>
    /// Price paid per unit of utility, the rho of Equal Shares; least first. In smallest units of currency per unit of utility.
    /// </summary>
    PricePerUtility,

    /// <summary>The load of a supporter after the purchase; least first. In smallest units of currency.</summary>
    Load,

    /// <summary>
    /// Price paid per unit of utility divided by the part of the cost the supporters can bear at it; least first. In smallest units of
    /// currency per unit of
    /// utility.
    /// </summary>
    PricePerUtilityAndPart,

    /// <summary>
    /// The largest load of any voter when the costs of all bought projects are spread as evenly as can be; least first. In smallest units.
    /// </summary>
    LargestLoad,

    /// <summary>Money its supporters give to the project, most first. In smallest units, rounded down to a billionth.</summary>
    Support,

    /// <summary>That money minus the cost, most first; negative when a project is funded with less. Rounded down to a billionth.</summary>
    ExcessSupport,

    /// <summary>That money divided by the cost, most first. Rounded down to a billionth.</summary>
    SupportPerCost,

    /// <summary>The order of elimination, last eliminated first. No value.</summary>
    LaterEliminated,

    /// <summary>Votes times cost: the utility of all voters together when a project is worth its cost. In smallest units.</summary>
    VotesTimesCost,

    /// <summary>
    /// What the project adds: voters who had no funded project of theirs or, by score, what voters' best funded project gains; most first.
    /// </summary>
    Gain,

    /// <summary>That gain divided by cost; most first.</summary>
    GainPerCost,
}
