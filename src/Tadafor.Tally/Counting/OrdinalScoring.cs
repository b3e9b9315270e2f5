namespace Tadafor.Tally.Counting;

/// <summary>How a place in an ordinal ballot becomes a score. Places count from 0.</summary>
public enum OrdinalScoring
{
    /// <summary>
    /// Length of the ballot - place - 1: Borda within the ballot, as pabutools counts. The last project of a ballot gets 0.
    /// </summary>
    BallotLength = 0,

    /// <summary>
    /// Longest ballot allowed - place: three allowed gives 3, 2, 1, however long the ballot, as the city of Kraków counts. Where the
    /// election states no
    /// longest ballot, the longest one cast is taken, and the definition says so.
    /// </summary>
    LongestAllowed,
}
