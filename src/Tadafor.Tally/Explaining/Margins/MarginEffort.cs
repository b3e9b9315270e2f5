namespace Tadafor.Tally.Explaining.Margins;

/// <summary>
/// How much counting the search for margins may do. The limits are amounts of work, not times: the same election gives the same answer on
/// any machine.
/// </summary>
public sealed record MarginEffort
{
    /// <summary>What is used when nothing is said.</summary>
    public static MarginEffort Default { get; } = new();

    /// <summary>
    /// Ballot entries that may be read in all, a few nanoseconds each; 1,000,000,000 by default. Only matters where more ballots or a lower
    /// cost
    /// may also do harm, so that every number has to be tried: a margin not found within its share of the work is stated as a bracket.
    /// </summary>
    public long Readings { get; init; } = 1_000_000_000;

    /// <summary>The most additional ballots considered; 10,000,000 by default.</summary>
    public int MostBallots { get; init; } = 10_000_000;
}
