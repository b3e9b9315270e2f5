using System.Text.Json;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Rules.Seats;

/// <summary>
/// Votes for seats as JSON documents (see <c>docs/schemas/seat-vote.v1.json</c>) and what they came to (<c>seat-outcome.v1.json</c>).
/// Reading
/// is strict and never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class SeatVoteJson
{
    /// <summary>The format of a vote and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/seat-vote/1";

    /// <summary>The format of an outcome and its version.</summary>
    public const string OutcomeSchema = "tadafor/seat-outcome/1";

    /// <summary>Reads a vote.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static SeatVoteResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        SeatVote? vote = null;
        DocumentFaults? faults = SmallDocument.Read(json, SeatVoteReader.Kinds, root => vote = SeatVoteReader.Read(root));
        return faults is null ? vote! : faults;
    }

    /// <summary>Reads a vote from text.</summary>
    public static SeatVoteResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a vote without waiting for the stream.</summary>
    /// <param name="json">UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<SeatVoteResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>What a vote came to, as a document; of an input with problems, the problems.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="count">Its count.</param>
    public static string ToText(SeatVote vote, SeatVoteCount count)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(count);
        return SmallDocument.ToText(stream =>
        {
            using (Utf8JsonWriter json = new(stream, ReadableJson.Options))
            {
                SeatOutcomeWriter.Write(json, vote, count);
            }

            stream.WriteByte((byte)'\n');
        });
    }
}
