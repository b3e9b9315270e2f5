namespace Tadafor.Tally.Voting;

/// <summary>Where a ballot is cast.</summary>
public enum VotingChannel
{
    /// <summary>On paper, at a place of voting. <c>default</c>.</summary>
    Paper = 0,

    /// <summary>On the commune's platform.</summary>
    Digital,
}
