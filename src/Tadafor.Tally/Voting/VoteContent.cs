using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>Everything a closed box publishes.</summary>
internal sealed record VoteContent
{
    public required BallotPaper Paper { get; init; }

    public required string ClosedBy { get; init; }

    public required LocalDate ClosedOn { get; init; }

    public required VoteTurnout Turnout { get; init; }

    public required Sequence<PublishedInvalidation> Invalidations { get; init; }

    public required string Batches { get; init; }

    public required Election Election { get; init; }

    public required Sequence<UrnTotal> PaperTotals { get; init; }

    public required Sequence<PublishedReceipt> Receipts { get; init; }
}
