namespace Tadafor.Tally.Elections;

/// <summary>What follows from a vote type.</summary>
public static class VoteTypes
{
    /// <summary>Whether ballots of this type give points: cumulative and scoring ballots do.</summary>
    public static bool HasPoints(this VoteType voteType) => voteType is VoteType.Cumulative or VoteType.Scoring;
}
