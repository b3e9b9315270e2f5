using NodaTime;
namespace Tadafor.Tally.Voting;

/// <summary>
/// A batch in columns: voters, rows of the table of distinct ballots, receipts. About 45 bytes a ballot with its receipt.
/// </summary>
internal sealed class StoredBatch
{
    /// <summary>The row of a ballot that is not valid as it was filled in.</summary>
    public const int NotValid = -1;

    public required VotingChannel Channel { get; init; }

    public required BatchName Id { get; init; }

    public required LocalDate Day { get; init; }

    public int Order { get; init; }

    /// <summary>Voters by number; for an urn, its roll, each once.</summary>
    public required int[] People { get; init; }

    /// <summary>Rows of the table; none for an urn.</summary>
    public required int[] Rows { get; init; }

    /// <summary>Receipts by line; <c>default</c> for none, and nothing where no ballot of the batch has one.</summary>
    public VoterReceipt[] Receipts { get; init; } = [];

    public PaperUrn? Urn { get; init; }

    public required string Digest { get; init; }

    public required BatchReport Report { get; init; }

    /// <summary>How many invalidations in force touch the whole batch.</summary>
    public int Invalidations { get; set; }

    /// <summary>How many touch a single line; nothing where none does.</summary>
    public Dictionary<int, int> LineInvalidations { get; } = [];

    public bool IsInvalidated(int index) => Invalidations > 0 || LineInvalidations.GetValueOrDefault(index) > 0;

    /// <summary>
    /// Whether this batch is of an earlier place in its channel than another; <see langword="null"/> when nothing tells.
    /// </summary>
    public bool? IsBefore(StoredBatch other) =>
        Day != other.Day ? Day < other.Day
        : Order == 0 || other.Order == 0 || Order == other.Order ? null
        : Order < other.Order;
}
