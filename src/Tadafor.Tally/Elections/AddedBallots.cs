using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Elections;

/// <summary>
/// Makes the elections with more and more additional ballots for one project; only the numbers per row differ between them.
/// </summary>
internal sealed class AddedBallots
{
    private readonly Election _election;
    private readonly int _project;
    private readonly int _row;
    private readonly int[] _starts;
    private readonly ushort[] _choices;
    private readonly long[] _points;
    private readonly int[] _multiplicity;

    public AddedBallots(Election election, int project)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentOutOfRangeException.ThrowIfNegative(project);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(project, election.Projects.Count);
        _election = election;
        _project = project;
        long[] points = election.VoteType.HasPoints() ? [Alterations.PointsOfOneBallot(election)] : [];
        BallotProfile ballots = election.Ballots;
        (_row, bool exists) = Find(ballots, (ushort)project, points);
        if (exists)
        {
            (_starts, _choices, _points, _multiplicity) = ([
                .. ballots.Starts
            ], [.. ballots.Choices], [.. ballots.Points], [.. ballots.Multiplicity]);
            return;
        }

        int at = ballots.Starts[_row];
        _starts = [.. ballots.Starts[..(_row + 1)], .. ballots.Starts[_row..]];
        for (int row = _row + 1; row < _starts.Length; row++)
        {
            _starts[row]++;
        }

        _choices = [.. ballots.Choices[..at], (ushort)project, .. ballots.Choices[at..]];
        _points = points.Length == 0 ? [] : [.. ballots.Points[..at], points[0], .. ballots.Points[at..]];
        _multiplicity = [.. ballots.Multiplicity[.._row], 0, .. ballots.Multiplicity[_row..]];
    }

    /// <summary>The election with this many ballots more.</summary>
    public Election Of(int ballots)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ballots, 1);
        int[] multiplicity = [.. _multiplicity];
        multiplicity[_row] = checked(multiplicity[_row] + ballots);
        Election altered = Copy(_election, _election.Projects, new BallotProfile(_starts, _choices, _points, multiplicity));
        long[] votes = [.. VoteCounts.Of(_election)];
        votes[_project] += ballots;
        altered.VotesCache = votes;
        return altered;
    }

    /// <summary>The same election with votes on paper, by project index.</summary>
    public static Election Copy(Election election, long[] paper)
    {
        Election copy = Copy(election, election.Projects, election.Ballots, paper);
        copy.SupportersCache = election.SupportersCache;
        return copy;
    }

    /// <summary>The same election with other projects or ballots.</summary>
    public static Election Copy(Election election, Sequence<Project> projects, BallotProfile ballots)
    {
        Election copy = Copy(election, projects, ballots, election.PaperVotes);
        if (ReferenceEquals(ballots, election.Ballots))
        {
            copy.VotesCache = election.VotesCache;
            copy.SupportersCache = election.SupportersCache;
        }

        return copy;
    }

    private static Election Copy(Election election, Sequence<Project> projects, BallotProfile ballots, long[]? paper) => new(
        election.VoteType,
        election.Envelope,
        election.Decimals,
        election.PointDecimals,
        projects,
        ballots)
    {
        Limits = election.Limits,
        MinSupport = election.MinSupport,
        DefaultPoints = election.DefaultPoints,
        Workspace = election.Workspace,
        PaperVotes = paper,
    };

    // Rows are sorted by projects from the first on, a row before its continuations, then by points.
    private static (int Row, bool Exists) Find(BallotProfile ballots, ushort project, ReadOnlySpan<long> points)
    {
        int low = 0, high = ballots.Rows;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int order = Compare(ballots, middle, project, points);
            if (order == 0)
            {
                return (middle, true);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return (low, false);
    }

    private static int Compare(BallotProfile ballots, int row, ushort project, ReadOnlySpan<long> points)
    {
        Range range = ballots.Starts[row]..ballots.Starts[row + 1];
        int order = ballots.Choices[range].SequenceCompareTo([project]);
        return order != 0 || points.IsEmpty ? order : ballots.Points[range].SequenceCompareTo(points);
    }
}
