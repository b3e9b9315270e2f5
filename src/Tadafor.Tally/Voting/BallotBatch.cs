using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>Ballots that are handed in together: those of a place of voting, or of a day of the platform.</summary>
/// <param name="Channel">Where they were cast.</param>
/// <param name="Id">What the batch is called; one batch of a vote has this name.</param>
/// <param name="Day">The day they were cast.</param>
/// <param name="Ballots">The ballots; their places in the batch are their lines, 1 for the first. Within a batch a later line is a
/// later
/// ballot.</param>
public sealed record BallotBatch(VotingChannel Channel, BatchName Id, LocalDate Day, Sequence<CastBallot> Ballots)
{
    /// <summary>
    /// The place of the batch among those of its channel and day, where the platform knows it: 1 for the first. Zero, not stated: then
    /// two
    /// ballots of one voter in two such batches of a day cannot be put in order.
    /// </summary>
    public int Order { get; init; }
}
