using System.Text;
using System.Text.Json;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Tally.Voting.Json;

/// <summary>
/// Batches as lines, for a store that keeps ballots line by line: first what is said of the batch as a whole, under a token that nobody
/// has, then each ballot, or each name on an urn's roll, under its voter's token. Like batches they are never published.
/// </summary>
public static class BallotLines
{
    private const string Whole = "batch";
    private const string OnRoll = "{}";

    /// <summary>The lines of a batch or an urn, in order; the first is that of the whole.</summary>
    public static IReadOnlyList<(string Token, string Content)> Of(HandedIn given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.Match(Of, Of);
    }

    /// <summary>Reads lines as a batch or an urn, with everything wrong in the document they make.</summary>
    /// <param name="lines">The lines, in order.</param>
    public static VoteDocument<HandedIn> Read(IEnumerable<(string Token, string Content)> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);

        // The document that the batch came as: what reads documents reads lines.
        StringBuilder document = new();
        bool? isUrn = null;
        foreach ((string token, string content) in lines)
        {
            if (isUrn is null)
            {
                isUrn = token == Whole && content.Contains("\"totals\":", StringComparison.Ordinal);
                document.Append("{\"schema\":\"").Append(BallotBatchJson.Schema).Append("\",").Append(content.AsSpan(1..^1));
                document.Append(isUrn.Value ? ",\"roll\":[" : ",\"ballots\":[");
                continue;
            }

            document.Append(document[^1] == '[' ? "" : ",");
            if (isUrn.Value)
            {
                document.Append('"').Append(token).Append('"');
            }
            else
            {
                document.Append("{\"voter\":\"").Append(token).Append("\",").Append(content.AsSpan(1));
            }
        }

        return SmallDocument.Of(document.Append(isUrn is null ? "{}" : "]}").ToString(), BallotBatchJson.Read);
    }

    private static IReadOnlyList<(string Token, string Content)> Of(BallotBatch batch) =>
    [
        (Whole, Object(json =>
        {
            Head(json, batch.Channel, batch.Id, batch.Day);
            if (batch.Order != 0)
            {
                json.WriteNumber("order", batch.Order);
            }
        })),
        .. batch.Ballots.Select(ballot => (Digits(ballot.Voter), Object(json => Ballot(json, ballot)))),
    ];

    private static IReadOnlyList<(string Token, string Content)> Of(PaperUrn urn) =>
    [
        (Whole, Object(json =>
        {
            Head(json, VotingChannel.Paper, urn.Id, urn.Day);
            json.WriteNumber("papers", urn.Papers);
            json.WriteStartObject("totals");
            foreach (UrnTotal total in urn.Totals)
            {
                json.WriteNumber(total.Project, total.Votes);
            }

            json.WriteEndObject();
        })),
        .. urn.Roll.Select(voter => (Digits(voter), OnRoll)),
    ];

    private static void Head(Utf8JsonWriter json, VotingChannel channel, BatchName id, NodaTime.LocalDate day)
    {
        json.WriteString("channel", VoteWords.Of(VoteWords.Channels, channel));
        json.WriteString("id", id.Text);
        json.WriteString("day", Numerals.Iso(day));
    }

    private static void Ballot(Utf8JsonWriter json, CastBallot ballot)
    {
        json.WriteStartArray("choices");
        foreach (string choice in ballot.Choices)
        {
            json.WriteStringValue(choice);
        }

        json.WriteEndArray();
        if (ballot.Points.Count > 0)
        {
            json.WriteStartArray("points");
            foreach (long points in ballot.Points)
            {
                json.WriteNumberValue(points);
            }

            json.WriteEndArray();
        }

        if (ballot.Receipt is { } receipt)
        {
            json.WriteString("receipt", receipt.ToString());
        }
    }

    private static string Object(Action<Utf8JsonWriter> fields)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = ReadableJson.Options.Encoder }))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static string Digits(VoterToken voter)
    {
        Span<byte> digits = stackalloc byte[VoterToken.Digits];
        voter.WriteTo(digits);
        return Encoding.ASCII.GetString(digits);
    }
}
