using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Counting;

/// <summary>
/// Numbers the pairs of project and positive score that occur, project by project, score ascending; and finds those of a ballot.
/// </summary>
internal sealed class ScoreSegments
{
    private readonly Election _election;
    private readonly OrdinalScoring _scoring;
    private readonly int _longest;
    private readonly Dictionary<(int Project, long Score), int> _numbers = [];
    private readonly bool[] _named;
    private int[] _found;

    public ScoreSegments(Election election, OrdinalScoring scoring)
    {
        _election = election;
        _scoring = scoring;
        _longest = PointTotals.LongestAllowed(election);
        _named = new bool[election.Projects.Count];
        _found = new int[election.Projects.Count];
        for (int row = 0; row < election.Ballots.Rows; row++)
        {
            foreach ((int project, long score) in Scores(row))
            {
                _numbers.TryAdd((project, score), 0);
            }
        }

        (int Project, long Score)[] pairs = [.. _numbers.Keys.Order()];
        SegmentsOf = new int[election.Projects.Count + 1];
        Utilities = new long[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            _numbers[pairs[i]] = i;
            Utilities[i] = pairs[i].Score;
            SegmentsOf[pairs[i].Project + 1] = i + 1;
        }

        for (int project = 1; project < SegmentsOf.Length; project++)
        {
            SegmentsOf[project] = Math.Max(SegmentsOf[project], SegmentsOf[project - 1]);
        }
    }

    /// <summary>Number of segments.</summary>
    public int Count => Utilities.Length;

    /// <summary>Where each project's segments start; one more entry than projects.</summary>
    public int[] SegmentsOf { get; }

    /// <summary>The score of each segment.</summary>
    public long[] Utilities { get; }

    /// <summary>The segments of one ballot; valid until the next call.</summary>
    public ReadOnlySpan<int> Of(int row)
    {
        int count = 0;
        foreach ((int project, long score) in Scores(row))
        {
            if (count == _found.Length)
            {
                Array.Resize(ref _found, 2 * count);
            }

            _found[count++] = _numbers[(project, score)];
        }

        return _found.AsSpan(0, count);
    }

    private IEnumerable<(int Project, long Score)> Scores(int row)
    {
        BallotProfile ballots = _election.Ballots;
        int start = ballots.Starts[row], end = ballots.Starts[row + 1];
        for (int at = start; at < end; at++)
        {
            long score = PointTotals.ScoreAt(_election, _scoring, _longest, start, end, at);
            if (score > 0)
            {
                yield return (ballots.Choices[at], score);
            }
        }

        if (_election.VoteType == VoteType.Scoring && _election.DefaultPoints > 0)
        {
            foreach (int project in NotNamed(start, end))
            {
                yield return (project, _election.DefaultPoints);
            }
        }
    }

    private List<int> NotNamed(int start, int end)
    {
        Array.Clear(_named);
        foreach (ushort project in _election.Ballots.Choices[start..end])
        {
            _named[project] = true;
        }

        return [.. Enumerable.Range(0, _named.Length).Where(p => !_named[p])];
    }
}
