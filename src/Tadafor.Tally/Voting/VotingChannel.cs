using Tadafor.Domain.Words;

namespace Tadafor.Tally.Voting;

/// <summary>Where a ballot is cast.</summary>
public enum VotingChannel
{
    /// <summary>On paper, at a place of voting. <c>default</c>.</summary>
    Paper = 0,

    /// <summary>On the commune's platform.</summary>
    Digital,
}

/// <summary>Words for channels of voting.</summary>
public static class VotingChannels
{
    /// <summary>The channel in words.</summary>
    public static Phrase Text(this VotingChannel channel) =>
        channel == VotingChannel.Paper ? new("ورقي", "papier", "paper") : new("رقمي", "numérique", "digital");
}
