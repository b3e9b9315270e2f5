namespace Tadafor.Domain.Tally.Why;

/// <summary>
/// How much counting the search for margins may do. The limits are numbers of counts, not times: the same election gives the same answer on any machine.
/// </summary>
public sealed record MarginEffort
{
    /// <summary>What is used when nothing is said.</summary>
    public static MarginEffort Default { get; } = new();

    /// <summary>
    /// Counts per margin where more ballots or a lower cost may also do harm, so that every number has to be tried in turn; 1,000 by default.
    /// Where more never harms, the margin is always exact and takes a few dozen counts.
    /// </summary>
    public int Trials { get; init; } = 1000;

    /// <summary>The most additional ballots considered; 1,000,000,000 by default.</summary>
    public int MostBallots { get; init; } = 1_000_000_000;
}
