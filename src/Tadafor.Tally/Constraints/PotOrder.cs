namespace Tadafor.Tally.Constraints;

/// <summary>The order in which the districts' envelopes and the citywide pot are counted.</summary>
internal enum PotOrder
{
    /// <summary>
    /// First the projects of all districts together, in the rule's order, each paid by its own district's envelope; then those the citywide
    /// pot may pay for.
    /// </summary>
    DistrictsFirst = 0,

    /// <summary>
    /// First the projects the citywide pot may pay for; then the projects of all districts together, each paid by its own district's
    /// envelope.
    /// </summary>
    CityFirst,

    /// <summary>
    /// All projects in one order. A district's project is paid by its district's envelope when that suffices, otherwise by the citywide
    /// pot, when that may pay.
    /// </summary>
    Together,
}
