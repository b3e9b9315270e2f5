using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Voting;

/// <summary>Ballots of a file in the Pabulib format, handed in as a batch: each row a ballot, in the order of the file.</summary>
public static class PabulibBatch
{
    /// <summary>Reads the ballots of a file.</summary>
    /// <param name="file">The file, plain or gzip. It is read to its end and left open.</param>
    /// <param name="reference">
    /// The reference of the vote. A <c>voter_id</c> that is a token of 64 digits is taken as it is; of any other one a token is made for
    /// this vote, the same wherever the same words stand. A voter without one is a person of their own.
    /// </param>
    /// <param name="channel">Where the ballots were cast.</param>
    /// <param name="id">What the batch is called.</param>
    /// <param name="day">The day they were cast.</param>
    public static PabulibBatchResult Read(Stream file, string reference, VotingChannel channel, BatchName id, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(id);
        PabulibDocumentResult read = PabulibReader.ReadDocument(file);
        return read.ToElection().Match<PabulibBatchResult>(
            found => new(new BallotBatch(
                channel,
                id,
                day,
                Ballots(read.Document.Votes, found.Election, new Source(reference, id)).ToSequence())),
            rejected => new(rejected.Problems));
    }

    private static IEnumerable<CastBallot> Ballots(PabulibTable votes, Election election, Source source)
    {
        int voter = votes.Column("voter_id"), vote = votes.Column("vote");
        int points = election.VoteType.HasPoints() ? votes.Column("points") : -1;
        for (int i = 0; i < votes.Rows.Count; i++)
        {
            PabulibRow row = votes.Rows[i];
            yield return new CastBallot(source.Token(row.Cell(voter).Trim(), i + 1), Parts(row.Cell(vote)).ToSequence())
            {
                Points = Parts(row.Cell(points)).Select(p => Scaled(p, election.PointDecimals)).ToSequence(),
            };
        }
    }

    private static string[] Parts(string cell) =>
        cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // The election was read from the same rows, so that every cell of points is a number of its unit.
    private static long Scaled(string points, int decimals) =>
        ExactNumber.TryParse(Encoding.UTF8.GetBytes(points), out ExactNumber number) == NumberFault.None
        && number.TryScale(decimals, out long value)
            ? value
            : throw new InvalidDataException($"'{points}' was read as points and cannot be read again.");

    private sealed record Source(string Reference, BatchName Batch)
    {
        public VoterToken Token(string voter, int line) => VoterToken.TryParse(voter, out VoterToken token)
            ? token
            : new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', voter.Length > 0
                ? ["tadafor pabulib voter", Reference, voter]
                : new[] { "tadafor pabulib line", Reference, Batch.Text, line.ToString(CultureInfo.InvariantCulture) }))));
    }
}
