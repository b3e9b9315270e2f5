using System.Text.Json;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;
using Tadafor.Json;
using Tadafor.Tally.Constraints.Json;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Voting.Json;

/// <summary>
/// Closed boxes as documents (<see cref="Schema"/>, <c>docs/schemas/ballot-box.v1.json</c>): the published list. It holds choices and
/// receipts, never a token, and nothing in it tells when or in which batch a ballot came.
/// </summary>
public static class ClosedVoteJson
{
    /// <summary>The schema that is read and written.</summary>
    public const string Schema = "tadafor/ballot-box/1";

    /// <summary>Reads a box, takes its digest again, and refuses a box whose digest is another.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    public static VoteDocument<ClosedVote> Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ClosedVoteReader reader = new();
        DocumentFaults? faults = SmallDocument.Read(json, VoteFaults.Box, reader.Read);
        return faults is null ? new(reader.Vote!) : new(faults);
    }

    /// <summary>The same, without waiting for the stream.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task<VoteDocument<ClosedVote>> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>The document of a box. The same box gives the same bytes.</summary>
    public static string ToText(ClosedVote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return SmallDocument.ToText(stream => SmallDocument.Write(stream, Schema, json => Write(json, vote)));
    }

    private static void Write(Utf8JsonWriter json, ClosedVote vote)
    {
        json.WriteStartObject("paper");
        BallotPaperPart.Write(json, vote.Paper);
        json.WriteEndObject();
        json.WriteString("closedOn", Numerals.Iso(vote.ClosedOn));
        json.WriteString("closedBy", vote.ClosedBy);
        json.WriteStartArray("turnout");
        foreach (ChannelBallots channel in vote.Turnout.Channels)
        {
            json.WriteStartObject();
            json.WriteString("channel", VoteWords.Of(VoteWords.Channels, channel.Channel));
            json.WriteNumber("batches", channel.Batches);
            json.WriteNumber("handedIn", channel.HandedIn);
            json.WriteNumber("notValid", channel.NotValid);
            json.WriteNumber("invalidated", channel.Invalidated);
            json.WriteNumber("superseded", channel.Superseded);
            json.WriteNumber("undecided", channel.Undecided);
            json.WriteNumber("counted", channel.Counted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Invalidations(json, vote);
        json.WriteString("batchesDigest", vote.BatchesDigest);
        json.WriteStartObject("paperTotals");
        foreach (UrnTotal total in vote.PaperTotals)
        {
            json.WriteNumber(total.Project, total.Votes);
        }

        json.WriteEndObject();
        Ballots(json, vote);
        if (vote.Paper.Rules.Receipts == ReceiptPublication.Apart)
        {
            Receipts(json, vote.Receipts);
        }

        json.WriteString("digest", vote.Digest);
    }

    private static void Invalidations(Utf8JsonWriter json, ClosedVote vote)
    {
        json.WriteStartArray("invalidations");
        foreach (PublishedInvalidation made in vote.Invalidations)
        {
            json.WriteStartObject();
            json.WriteString("batch", made.Batch);
            if (made.Line is { } line)
            {
                json.WriteNumber("line", line);
            }

            json.WriteString("by", made.By);
            json.WriteString("on", Numerals.Iso(made.On));
            json.WriteString("reason", made.Reason);
            if (made.RevokedOn is { } day)
            {
                json.WriteString("revokedOn", Numerals.Iso(day));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Ballots(Utf8JsonWriter json, ClosedVote vote)
    {
        Election election = vote.Election;
        BallotProfile ballots = election.Ballots;
        ILookup<int?, VoterReceipt> receipts = vote.Content.Receipts.ToLookup(r => r.Row, r => r.Receipt);
        json.WriteStartArray("ballots");
        for (int row = 0; row < ballots.Rows; row++)
        {
            json.WriteStartObject();
            json.WriteStartArray("choices");
            for (int at = ballots.Starts[row]; at < ballots.Starts[row + 1]; at++)
            {
                json.WriteStringValue(election.Projects[ballots.Choices[at]].Id);
            }

            json.WriteEndArray();
            if (!ballots.Points.IsEmpty)
            {
                json.WriteStartArray("points");
                for (int at = ballots.Starts[row]; at < ballots.Starts[row + 1]; at++)
                {
                    json.WriteNumberValue(ballots.Points[at]);
                }

                json.WriteEndArray();
            }

            json.WriteNumber("voters", ballots.Multiplicity[row]);
            if (receipts[row].Any())
            {
                Receipts(json, receipts[row]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Receipts(Utf8JsonWriter json, IEnumerable<VoterReceipt> receipts)
    {
        json.WriteStartArray("receipts");
        foreach (VoterReceipt receipt in receipts)
        {
            json.WriteStringValue(receipt.ToString());
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Constraints for the ballots of a box: amounts in its currency, scaled to its unit, which a file of the ballots alone would not tell.
    /// </summary>
    /// <param name="json">The constraints, UTF-8. They are read to their end and left open.</param>
    /// <param name="vote">The box.</param>
    public static ConstraintsResult ReadConstraints(Stream json, ClosedVote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        using MemoryStream file = new(vote.ToPabulib(), writable: false);
        PabulibElection known = PabulibReader.Read(file).Match(
            read => read,
            rejected => throw new InvalidOperationException(string.Join("; ", rejected.Problems.Listed.Select(p => p.ToString()))));
        return ConstraintsJson.Read(json, new PabulibElection(vote.Election, known.Header, known.Warnings));
    }
}
