using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections.Digests;

namespace Tadafor.Tally.Voting;

/// <summary>
/// The digest of a batch as it was handed in, tokens and choices together: the commune keeps the batch, the closed box carries one
/// digest
/// over all of them, so that a court can later see whether these are the batches that were counted.
/// </summary>
internal static class BatchRecord
{
    public static string Of(BallotBatch batch) => Hash(lines =>
    {
        lines.Line(
            "tadafor ballot-batch 1",
            batch.Channel == VotingChannel.Paper ? "paper" : "digital",
            batch.Id.Text,
            Numerals.Iso(batch.Day),
            Number(batch.Order));
        Span<byte> token = stackalloc byte[VoterToken.Digits];
        foreach (CastBallot ballot in batch.Ballots)
        {
            ballot.Voter.WriteTo(token);
            lines.Field(token);
            lines.Field(ballot.Receipt is { } receipt ? Encoding.ASCII.GetBytes(receipt.ToString()) : []);
            lines.Field(ballot.Choices.Count);
            foreach (string choice in ballot.Choices)
            {
                lines.Field(FieldLines.Bytes(choice));
            }

            foreach (long points in ballot.Points)
            {
                lines.Field(points);
            }

            lines.End();
        }
    });

    public static string Of(PaperUrn urn) => Hash(lines =>
    {
        lines.Line("tadafor paper-urn 1", urn.Id.Text, Numerals.Iso(urn.Day), Number(urn.Papers));
        foreach (UrnTotal total in urn.Totals)
        {
            lines.Line("total", total.Project, Number(total.Votes));
        }

        Span<byte> token = stackalloc byte[VoterToken.Digits];
        foreach (VoterToken voter in urn.Roll)
        {
            voter.WriteTo(token);
            lines.Field(token);
            lines.End();
        }
    });

    /// <summary>One digest over the digests of all batches, whatever order they came in.</summary>
    public static string Of(IEnumerable<StoredBatch> batches) => Hash(lines =>
    {
        foreach (string digest in batches.Select(b => b.Digest).Order(StringComparer.Ordinal))
        {
            lines.Line(digest);
        }
    });

    /// <summary>The digest of lines.</summary>
    public static string Hash(Action<FieldLines> write)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        FieldLines lines = new(hash.AppendData);
        write(lines);
        lines.Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
