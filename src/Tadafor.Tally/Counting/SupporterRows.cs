using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Counting;

/// <summary>
/// The ballots turned around, plainly: which rows of the profile support each project, and with what score. For rules written for clarity.
/// </summary>
internal sealed class SupporterRows
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly long[] _scores;
    private readonly long[] _voters;

    private SupporterRows(int[] starts, int[] rows, long[] scores, long[] voters)
    {
        _starts = starts;
        _rows = rows;
        _scores = scores;
        _voters = voters;
    }

    /// <summary>Every ballot that names a project supports it, with score 1.</summary>
    public static SupporterRows ByApproval(Election election) => Build(election, static (_, _, _) => 1, unnamed: 0);

    /// <summary>
    /// Every ballot that gives a project a score above zero supports it; scoring ballots may give one to projects they do not name.
    /// </summary>
    public static SupporterRows ByScore(Election election, OrdinalScoring scoring)
    {
        int longest = PointTotals.LongestAllowed(election);
        return Build(
            election,
            (start, end, at) => PointTotals.ScoreAt(election, scoring, longest, start, end, at),
            election.VoteType == VoteType.Scoring ? election.DefaultPoints : 0);
    }

    /// <summary>Rows that support the project, ascending.</summary>
    public ReadOnlySpan<int> Of(int project) => _rows.AsSpan(_starts[project].._starts[project + 1]);

    /// <summary>Their scores for the project, in parallel; above zero.</summary>
    public ReadOnlySpan<long> ScoresOf(int project) => _scores.AsSpan(_starts[project].._starts[project + 1]);

    /// <summary>Voters who support the project.</summary>
    public long Voters(int project) => _voters[project];

    private static SupporterRows Build(Election election, Func<int, int, int, long> scoreOf, long unnamed)
    {
        BallotProfile ballots = election.Ballots;
        int projects = election.Projects.Count;
        List<(int Row, long Score)>[] entries = [.. Enumerable.Range(0, projects).Select(_ => new List<(int, long)>())];
        int[] namedIn = new int[projects];
        Array.Fill(namedIn, -1);
        for (int row = 0; row < ballots.Rows; row++)
        {
            int start = ballots.Starts[row], end = ballots.Starts[row + 1];
            for (int at = start; at < end; at++)
            {
                namedIn[ballots.Choices[at]] = row;
                Note(entries[ballots.Choices[at]], row, scoreOf(start, end, at));
            }

            for (int project = 0; project < projects && unnamed > 0; project++)
            {
                Note(entries[project], row, namedIn[project] == row ? 0 : unnamed);
            }
        }

        int[] starts = new int[projects + 1];
        for (int project = 0; project < projects; project++)
        {
            starts[project + 1] = starts[project] + entries[project].Count;
        }

        return new SupporterRows(
            starts,
            [.. entries.SelectMany(list => list.Select(e => e.Row))],
            [.. entries.SelectMany(list => list.Select(e => e.Score))],
            [.. entries.Select(list => list.Sum(e => (long)ballots.Multiplicity[e.Row]))]);
    }

    private static void Note(List<(int Row, long Score)> entries, int row, long score)
    {
        if (score > 0)
        {
            entries.Add((row, score));
        }
    }
}
