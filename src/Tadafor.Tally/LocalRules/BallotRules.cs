using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.LocalRules;

/// <summary>The parts of <see cref="VotingRules"/>, each <see langword="null"/> while the commune has not fixed it.</summary>
public sealed record BallotRules
{
    /// <summary>Nothing fixed.</summary>
    public static BallotRules Unfixed { get; } = new();

    /// <inheritdoc cref="VotingRules.VoteType"/>
    public VoteType? VoteType { get; init; }

    /// <inheritdoc cref="VotingRules.Limits"/>
    public BallotLimits? Limits { get; init; }

    /// <inheritdoc cref="VotingRules.OverLimit"/>
    public OverLimit? OverLimit { get; init; }

    /// <inheritdoc cref="VotingRules.RepeatedChoice"/>
    public RepeatedChoice? RepeatedChoice { get; init; }

    /// <inheritdoc cref="VotingRules.Channels"/>
    public Sequence<VotingChannel>? Channels { get; init; }

    /// <inheritdoc cref="VotingRules.Counted"/>
    public CountedBallot? Counted { get; init; }

    /// <inheritdoc cref="VotingRules.DigitalIsReplaceable"/>
    public bool? DigitalIsReplaceable { get; init; }

    /// <inheritdoc cref="VotingRules.Receipts"/>
    public ReceiptPublication? Receipts { get; init; }

    /// <summary>Whether there is a second channel on which a person could cast another ballot.</summary>
    public bool HasTwoChannels => Channels?.Distinct().Count() == 2;

    /// <summary>Whether ballots are taken on the platform; <see langword="null"/> while the channels are not fixed.</summary>
    public bool? IsDigital => Channels?.Contains(VotingChannel.Digital);

    /// <summary>
    /// The rules of casting, once every part is fixed that can matter: which of two ballots counts only where there are two channels,
    /// replacement and receipts only on the platform.
    /// </summary>
    public VotingRules? Whole =>
        this is { VoteType: { } type, Limits: { } limits, OverLimit: { } over, RepeatedChoice: { } repeated }
        && Channels is { Count: > 0 } channels
        && (Counted ?? (HasTwoChannels ? null : CountedBallot.Neither)) is { } counted
        && (DigitalIsReplaceable ?? (IsDigital == true ? null : false)) is { } replaceable
        && (Receipts ?? (IsDigital == true ? null : ReceiptPublication.Apart)) is { } receipts
            ? new()
            {
                VoteType = type,
                Limits = limits,
                OverLimit = over,
                RepeatedChoice = repeated,
                Channels = channels,
                Counted = counted,
                DigitalIsReplaceable = replaceable,
                Receipts = receipts,
            }
            : null;
}
