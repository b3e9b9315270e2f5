using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Tally.Voting.Json;

/// <summary>
/// Invalidations of batches and ballots as a document (<see cref="Schema"/>, <c>docs/schemas/ballot-invalidations.v1.json</c>): each
/// with
/// who, when and why.
/// </summary>
public static class InvalidationsJson
{
    /// <summary>The schema that is read.</summary>
    public const string Schema = "tadafor/ballot-invalidations/1";

    /// <summary>Reads invalidations.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    public static VoteDocument<Sequence<WantedInvalidation>> Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        List<WantedInvalidation> read = [];
        DocumentFaults? faults = SmallDocument.Read(json, VoteFaults.Invalidations, root =>
        {
            root.Schema(Schema);
            foreach (JsonFields item in root.Objects("invalidations", required: true))
            {
                BatchName? batch = BallotBatchJson.Reference(item, "batch");
                long? line = item.Whole("line", least: 1);
                VoteAct? act = Act(item), revoked = item.Object("revoked") is { } back ? Closed(back) : null;
                item.Close();
                if (batch is not null && act is not null)
                {
                    read.Add(new(batch, (int?)line, act) { Revoked = revoked });
                }
            }

            root.Close();
        });
        return faults is null ? new(read.ToSequence()) : new(faults);
    }

    /// <summary>The same, without waiting for the stream.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task<VoteDocument<Sequence<WantedInvalidation>>> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    private static VoteAct? Closed(JsonFields json)
    {
        VoteAct? act = Act(json);
        json.Close();
        return act;
    }

    private static VoteAct? Act(JsonFields json)
    {
        string? by = json.Text("by", required: true), reason = json.Text("reason", required: true);
        LocalDate? on = json.Date("on", required: true);
        return by is null || reason is null || on is null ? null : new VoteAct(by, on.Value, reason);
    }
}

/// <summary>An invalidation that somebody asks for.</summary>
/// <param name="Batch">The batch or urn.</param>
/// <param name="Line">The ballot; <see langword="null"/> for all of the batch.</param>
/// <param name="Act">By whom, when and why.</param>
public sealed record WantedInvalidation(BatchName Batch, int? Line, VoteAct Act)
{
    /// <summary>By whom, when and why it was taken back; <see langword="null"/> for one in force.</summary>
    public VoteAct? Revoked { get; init; }
}
