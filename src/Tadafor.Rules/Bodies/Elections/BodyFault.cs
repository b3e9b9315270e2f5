namespace Tadafor.Rules.Bodies.Elections;

/// <summary>What can be wrong with the input of an election of a body.</summary>
public enum BodyFault
{
    /// <summary>There are no seats to fill.</summary>
    NoSeats = 0,

    /// <summary>The minimum of women is negative or above the number of seats.</summary>
    MinimumOutOfRange,

    /// <summary>
    /// A count of ballots, voters or registered voters is negative or above <see cref="Domain.Petitions.Limits.LargestCount"/>.
    /// </summary>
    CountOutOfRange,

    /// <summary>A number of votes is negative or above <see cref="Domain.Petitions.Limits.LargestCount"/>.</summary>
    VotesOutOfRange,

    /// <summary>Two candidates or two lists have the same identifier.</summary>
    RepeatedId,

    /// <summary>There is a minimum of women, and the file does not say whether a candidate is one.</summary>
    GenderMissing,

    /// <summary>A candidate has more votes than there are valid ballots.</summary>
    MoreVotesThanBallots,

    /// <summary>All votes together are more than one per ballot, or more than there are voters.</summary>
    TooManyVotesInAll,

    /// <summary>More people voted than are registered.</summary>
    MoreVotersThanRegistered,

    /// <summary>A rung of the ladder that says nothing of candidates or lists.</summary>
    RungWithoutMeaning,
}
