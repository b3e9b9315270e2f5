using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>
/// The local rules of casting ballots: how a ballot is filled in, on which channels, and which of two ballots of a person counts. They
/// are
/// made before voting opens and do not change while it lasts. The law of communes is silent on all of them.
/// </summary>
public sealed record VotingRules
{
    /// <summary>How ballots are filled in.</summary>
    public required VoteType VoteType { get; init; }

    /// <summary>
    /// What a ballot may hold: money in the smallest unit (centimes), points whole. A ballot below a limit is not valid; for one above
    /// a
    /// limit <see cref="OverLimit"/> decides. No limit unless stated.
    /// </summary>
    public BallotLimits Limits { get; init; } = BallotLimits.None;

    /// <summary>
    /// What becomes of a ballot that holds more than allowed: it counts as it is, or it is not valid. There is no default: it can
    /// decide
    /// who is funded.
    /// </summary>
    public required OverLimit OverLimit { get; init; }

    /// <summary>What a project named twice on one ballot means; counted once unless stated.</summary>
    public RepeatedChoice RepeatedChoice { get; init; }

    /// <summary>On which channels ballots are taken, each once; one or two.</summary>
    public required Sequence<VotingChannel> Channels { get; init; }

    /// <summary>Which ballot counts when a person cast one on each channel. Without effect where there is one channel.</summary>
    public required CountedBallot Counted { get; init; }

    /// <summary>
    /// Whether a voter may replace their ballot on the platform until voting closes: the last then counts, else the first. A ballot on
    /// paper
    /// is never replaced by another on paper: the first counts.
    /// </summary>
    public required bool DigitalIsReplaceable { get; init; }

    /// <summary>How receipts are published; apart from the choices unless stated.</summary>
    public ReceiptPublication Receipts { get; init; }
}
