using System.Globalization;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Counting;

/// <summary>Sums of points or scores per project.</summary>
internal static class PointTotals
{
    /// <summary>Totals by project index, in units of 10^-<see cref="Election.PointDecimals"/>.</summary>
    /// <exception cref="OverflowException">A total does not fit in 64 bits.</exception>
    public static long[] Of(Election election, OrdinalScoring scoring)
    {
        BallotProfile ballots = election.Ballots;
        if (!HasScores(election))
        {
            return [.. VoteCounts.Of(election)];
        }

        long[] totals = new long[election.Projects.Count];
        ReadOnlySpan<int> starts = ballots.Starts;
        int longest = LongestAllowed(election);
        for (int row = 0; row < ballots.Rows; row++)
        {
            for (int at = starts[row]; at < starts[row + 1]; at++)
            {
                long score = ScoreAt(election, scoring, longest, starts[row], starts[row + 1], at);
                totals[ballots.Choices[at]] += score * ballots.Multiplicity[row];
            }
        }

        if (election.VoteType == VoteType.Scoring && election.DefaultPoints != 0)
        {
            long[] named = VoteCounts.Of(election);
            for (int project = 0; project < totals.Length; project++)
            {
                totals[project] += election.DefaultPoints * (ballots.Voters - named[project]);
            }
        }

        return totals;
    }

    /// <summary>Whether ballots say more than approval.</summary>
    public static bool HasScores(Election election) => election.VoteType == VoteType.Ordinal || HasPoints(election);

    private static bool HasPoints(Election election) =>
        !election.Ballots.Points.IsEmpty || (election.VoteType == VoteType.Scoring && election.DefaultPoints != 0);

    /// <summary>
    /// The score one ballot gives to the choice at position <paramref name="at"/> of all choices; 1 where ballots carry neither points nor
    /// order.
    /// </summary>
    public static long ScoreAt(Election election, OrdinalScoring scoring, int longest, int start, int end, int at)
    {
        if (!election.Ballots.Points.IsEmpty)
        {
            return election.Ballots.Points[at];
        }

        int place = at - start;
        return election.VoteType != VoteType.Ordinal
            ? 1
            : scoring == OrdinalScoring.BallotLength ? end - start - place - 1 : longest - place;
    }

    /// <summary>The stated longest ballot, or the longest one cast.</summary>
    public static int LongestAllowed(Election election)
    {
        int longest = election.MaxLength ?? 0;
        if (election.MaxLength is null)
        {
            ReadOnlySpan<int> starts = election.Ballots.Starts;
            for (int row = 0; row < election.Ballots.Rows; row++)
            {
                longest = Math.Max(longest, starts[row + 1] - starts[row]);
            }
        }

        return longest;
    }

    /// <summary>The length that <see cref="OrdinalScoring.LongestAllowed"/> uses, and where it comes from, for the definition.</summary>
    public static string DescribeLongest(Election election) => string.Create(
        CultureInfo.InvariantCulture, $"{LongestAllowed(election)} {(election.MaxLength is null ? "longest-cast" : "stated")}");

    /// <summary>10^<see cref="Election.PointDecimals"/> where points are in use, else 1.</summary>
    public static long Unit(Election election)
    {
        long unit = 1;
        for (int i = 0; i < election.PointDecimals && HasPoints(election); i++)
        {
            unit *= 10;
        }

        return unit;
    }
}
