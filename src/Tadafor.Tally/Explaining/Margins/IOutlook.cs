namespace Tadafor.Tally.Explaining.Margins;

/// <summary>
/// Says beforehand which margins are not worth a count. What it rules out is certain; what it does not rule out means nothing.
/// </summary>
internal interface IOutlook
{
    /// <summary>Whether so many additional ballots may be enough; <see langword="null"/> when the work allowed is used up.</summary>
    bool? MayBeEnough(int project, long ballots);

    /// <summary>
    /// At no higher cost is the project funded; -1 when at none; <see langword="null"/> when the work allowed is used up.
    /// </summary>
    long? MostCost(int project);
}
