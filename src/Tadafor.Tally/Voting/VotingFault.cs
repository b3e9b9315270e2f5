namespace Tadafor.Tally.Voting;

/// <summary>Why a vote does not do what it is asked.</summary>
public enum VotingFault
{
    /// <summary>The rules take no ballots on this channel.</summary>
    ChannelNotOpen = 0,

    /// <summary>The day is before voting opened or after it closed.</summary>
    DayOutside,

    /// <summary>Another batch with other ballots has this name.</summary>
    BatchNameTaken,

    /// <summary>No batch has this name, or no ballot stands there.</summary>
    NoSuchBallot,

    /// <summary>Everything named is already not valid.</summary>
    TouchesNothing,

    /// <summary>No invalidation has this number.</summary>
    NoSuchInvalidation,

    /// <summary>The invalidation was taken back already.</summary>
    RevokedAlready,

    /// <summary>It is not said who acts.</summary>
    ByMissing,

    /// <summary>There is no reason.</summary>
    ReasonMissing,

    /// <summary>What looks like an identity number stands in a text that is kept and shown.</summary>
    IdentityNumberInText,

    /// <summary>The last day of voting is not over.</summary>
    TooEarly,

    /// <summary>The vote is closed; its box is read-only.</summary>
    Closed,

    /// <summary>The totals of an urn name a project that is not on the list, or one twice.</summary>
    UrnProject,

    /// <summary>More papers of an urn name a project than there are papers, or there are more papers than names on the roll.</summary>
    UrnNumbers,

    /// <summary>Totals cannot be told from ballots that rank or score projects.</summary>
    UrnKind,

    /// <summary>The rules do not let the ballot on paper count; nothing can be taken out of an urn.</summary>
    UrnPrevails,

    /// <summary>Somebody on the roll of the urn stands on the roll of another: their second paper cannot be found any more.</summary>
    UrnRoll,

    /// <summary>An urn as a whole can be declared invalid, never a paper in it.</summary>
    UrnLine,
}
