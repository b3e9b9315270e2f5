using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// Takes ballots with points as written. Points are kept in the finest unit met so far; when a finer one comes up, what is there is
/// rescaled.
/// </summary>
internal sealed class BallotIntake(ElectionFrame frame)
{
    private readonly BallotForm _form = new(frame.VoteType, Math.Max(1, frame.Index.Count));
    private readonly BallotTable _table = new(frame.VoteType.HasPoints());
    private readonly List<(int Project, ExactNumber Points)> _given = [];
    private readonly long[] _namedIn = frame.VoteType.HasPoints() ? new long[frame.Index.Count] : [];
    private int _pointDecimals = frame.VoteType.HasPoints() ? frame.Numbers.DefaultScore?.Decimals ?? 0 : 0;
    private long _ballot = 1;
    private bool _isFull;

    /// <summary>Adds a choice to the current ballot; <see langword="false"/> when the ballot has named the project before.</summary>
    public bool Add(int project) => _form.Add(project);

    /// <summary>
    /// Adds a choice with points to the current ballot; <see langword="false"/> when the ballot has named the project before.
    /// </summary>
    public bool Add(int project, ExactNumber points)
    {
        bool isNew = _namedIn[project] != _ballot;
        _namedIn[project] = _ballot;
        _given.Add((project, points));
        return isNew;
    }

    /// <summary>
    /// Enters the current ballot and starts the next; <see langword="false"/> when there are more ballots than can be counted or points
    /// without a
    /// common unit. After that nothing is entered any more.
    /// </summary>
    public bool TryEnter()
    {
        bool enters = !_isFull;
        try
        {
            if (enters)
            {
                AddPoints();
                _form.Finish();
                _table.Add(_form.Choices, _form.Points, 1);
            }
        }
        catch (OverflowException)
        {
            _isFull = true;
        }

        Discard();
        return enters && !_isFull;
    }

    /// <summary>Drops the current ballot and starts the next.</summary>
    public void Discard()
    {
        _form.Clear();
        _given.Clear();
        _ballot++;
    }

    /// <summary>The election of all ballots entered.</summary>
    /// <exception cref="OverflowException">The points of all ballots together are more than can be counted.</exception>
    public Election Close(ElectionIdentity identity)
    {
        BallotProfile ballots = _table.ToProfile();
        return new Election(frame.VoteType, frame.Envelope, frame.Decimals, _pointDecimals, frame.Projects, ballots)
        {
            Identity = identity,
            Limits = frame.Numbers.Limits(frame.Decimals, _pointDecimals),
            MinSupport = MetaNumbers.AtLeast(frame.Numbers.MinSupport, _pointDecimals),
            DefaultPoints = frame.VoteType.HasPoints()
                && frame.Numbers.DefaultScore is { } score
                && score.TryScale(_pointDecimals, out long points) ? points : 0,
        };
    }

    private void AddPoints()
    {
        foreach ((_, ExactNumber points) in _given)
        {
            if (points.Decimals > _pointDecimals)
            {
                _table.ScalePoints(PowerOfTen(points.Decimals - _pointDecimals));
                _pointDecimals = points.Decimals;
            }
        }

        foreach ((int project, ExactNumber points) in _given)
        {
            _form.Add(project, points.TryScale(_pointDecimals, out long value) ? value : throw new OverflowException());
        }
    }

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
