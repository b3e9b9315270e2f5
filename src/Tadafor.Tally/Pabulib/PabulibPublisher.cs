using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib;

/// <summary>
/// Writes an election, wherever its ballots were collected, as the file that is published beside its transcript: whoever reads it has the
/// same election, to the digest. Voters get running numbers in an order that tells nothing of when they voted.
/// </summary>
public static class PabulibPublisher
{
    /// <summary>The file of an election, in UTF-8.</summary>
    /// <exception cref="ArgumentException">
    /// The format cannot say what the election is: an identifier, category or group with a comma, a place in the order of deposit, spaces
    /// around words.
    /// </exception>
    public static byte[] ToBytes(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        byte[] file = PabulibWriter.ToBytes(DocumentOf(election));
        string? reason = PabulibReader.Read(file).Match(
            read => ElectionDigest.Of(read.Election) == ElectionDigest.Of(election) ? null : "it would be read as another election",
            rejection => rejection.Problems.Listed.First(p => p.Severity == PabulibSeverity.Error).ToString());
        return reason is null ? file : throw new ArgumentException($"The format cannot hold this election: {reason}.", nameof(election));
    }

    private static PabulibDocument DocumentOf(Election election) =>
        new(new PabulibHeader(Meta(election), Projects(election)), Votes(election));

    private static PabulibTable Meta(Election election)
    {
        ElectionIdentity identity = election.Identity;
        BallotLimits limits = election.Limits;
        (string Key, string? Value)[] rows =
        [
            ("description", identity.Title), ("unit", identity.Place),
            ("num_projects", Whole(election.Projects.Count)), ("num_votes", Whole(election.Ballots.Voters)),
            ("budget", DecimalText.Of(election.Envelope, election.Decimals)), ("vote_type", VoteTypeNames.Of(election.VoteType)),
            ("date_begin", identity.When),
            ("min_length", Number(limits.MinLength, 0)), ("max_length", Number(limits.MaxLength, 0)),
            ("min_sum_cost", Number(limits.MinCost, election.Decimals)), ("max_sum_cost", Number(limits.MaxCost, election.Decimals)),
            ("min_points", Number(limits.MinPoints, election.PointDecimals)),
            ("max_points", Number(limits.MaxPoints, election.PointDecimals)),
            ("min_sum_points", Number(limits.MinSumPoints, election.PointDecimals)),
            ("max_sum_points", Number(limits.MaxSumPoints, election.PointDecimals)),
            ("default_score", election.DefaultPoints == 0 ? null : Number(election.DefaultPoints, election.PointDecimals)),
            ("min_project_score_threshold", Number(election.MinSupport, election.PointDecimals)),
            ("currency", identity.Currency),
        ];
        return new(
            new PabulibRow(["key", "value"]),
            rows.Where(r => !string.IsNullOrEmpty(r.Value)).Select(r => new PabulibRow([r.Key, r.Value!])).ToSequence());
    }

    private static PabulibTable Projects(Election election)
    {
        long[] votes = new long[election.Projects.Count];
        BallotProfile ballots = election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            foreach (ushort project in ballots.Choices[ballots.Starts[row]..ballots.Starts[row + 1]])
            {
                votes[project] += ballots.Multiplicity[row];
            }
        }

        return new(
            new PabulibRow(["project_id", "cost", "votes", "name", "category", "beneficiaries", "district"]),
            election.Projects.Select((p, i) => new PabulibRow(
            [
                p.Id, DecimalText.Of(p.Cost, election.Decimals), Whole(votes[i]), p.Name, string.Join(',', p.Categories),
                string.Join(',', p.Beneficiaries), p.District ?? "",
            ])).ToSequence());
    }

    private static PabulibTable Votes(Election election)
    {
        bool points = election.VoteType.HasPoints();
        BallotProfile ballots = election.Ballots;
        string[] lines =
        [
            .. Enumerable.Range(0, ballots.Rows).Select(row =>
            {
                Range range = ballots.Starts[row]..ballots.Starts[row + 1];
                string vote = string.Join(',', ballots.Choices[range].ToArray().Select(p => election.Projects[p].Id));
                return points
                    ? $"{vote}\n{string.Join(',', ballots.Points[range].ToArray().Select(p => DecimalText.Of(p, election.PointDecimals)))}"
                    : vote;
            }),
        ];

        // Ballots by what they say: no order of arrival is left.
        int[] order = [.. Enumerable.Range(0, lines.Length).OrderBy(i => lines[i], StringComparer.Ordinal)];
        IEnumerable<string> cast = order.SelectMany(i => Enumerable.Repeat(lines[i], ballots.Multiplicity[i]));
        return new(
            new PabulibRow(points ? ["voter_id", "vote", "points"] : ["voter_id", "vote"]),
            cast.Select((line, i) => new PabulibRow([Whole(i + 1), .. line.Split('\n')])).ToSequence());
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Number(long? number, int decimals) => number is { } stated ? DecimalText.Of(stated, decimals) : null;
}
