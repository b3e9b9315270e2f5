using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>A ballot as it was cast: who, what, and the receipt that its voter alone can recognise.</summary>
/// <param name="Voter">The voter's token; the same person has the same token on paper and on the platform.</param>
/// <param name="Choices">
/// Identifiers of projects; in order of preference for ordinal ballots, in any order otherwise. Empty for a blank ballot.
/// </param>
public sealed record CastBallot(VoterToken Voter, Sequence<string> Choices)
{
    /// <summary>The points for each choice, whole; empty where ballots give none.</summary>
    public Sequence<long> Points { get; init; } = [];

    /// <summary>The receipt; <see langword="null"/> when the voter was given none, as is usual on paper.</summary>
    public VoterReceipt? Receipt { get; init; }

    /// <summary>Says only that it is a ballot.</summary>
    public override string ToString() => "ballot";
}
