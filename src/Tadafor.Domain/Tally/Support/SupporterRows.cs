using Tadafor.Domain.Tally.Rules;

namespace Tadafor.Domain.Tally.Support;

/// <summary>The ballots turned around, plainly: which rows of the profile support each project, and with what score. For rules written for clarity.</summary>
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
    public static SupporterRows ByApproval(Election election) => Build(election, static (_, _, _, _) => 1);

    /// <summary>Every ballot that gives a project a score above zero supports it.</summary>
    public static SupporterRows ByScore(Election election, OrdinalScoring scoring)
    {
        int longest = PointTotals.LongestAllowed(election);
        return Build(election, (e, start, end, at) => PointTotals.ScoreAt(e, scoring, longest, start, end, at));
    }

    /// <summary>Rows that support the project, ascending.</summary>
    public ReadOnlySpan<int> Of(int project) => _rows.AsSpan(_starts[project].._starts[project + 1]);

    /// <summary>Their scores for the project, in parallel; above zero.</summary>
    public ReadOnlySpan<long> ScoresOf(int project) => _scores.AsSpan(_starts[project].._starts[project + 1]);

    /// <summary>Voters who support the project.</summary>
    public long Voters(int project) => _voters[project];

    private static SupporterRows Build(Election election, Func<Election, int, int, int, long> scoreOf)
    {
        BallotProfile ballots = election.Ballots;
        int projects = election.Projects.Count;
        List<(ushort Project, int Row, long Score)> entries = new(ballots.Choices.Length);
        long[] voters = new long[projects];
        int[] starts = new int[projects + 1];
        for (int row = 0; row < ballots.Rows; row++)
        {
            int start = ballots.Starts[row], end = ballots.Starts[row + 1];
            for (int at = start; at < end; at++)
            {
                long score = scoreOf(election, start, end, at);
                if (score > 0)
                {
                    ushort project = ballots.Choices[at];
                    entries.Add((project, row, score));
                    voters[project] += ballots.Multiplicity[row];
                    starts[project + 1]++;
                }
            }
        }

        for (int project = 0; project < projects; project++)
        {
            starts[project + 1] += starts[project];
        }

        int[] rows = new int[entries.Count], next = starts[..projects];
        long[] scores = new long[entries.Count];
        foreach ((ushort project, int row, long score) in entries)
        {
            rows[next[project]] = row;
            scores[next[project]++] = score;
        }

        return new SupporterRows(starts, rows, scores, voters);
    }
}
