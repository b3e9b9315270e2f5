using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// Takes ballots with points as written. Points are kept in the finest unit met so far; when a finer one comes up, what is there is
/// rescaled.
/// </summary>
internal sealed class BallotIntake
{
    private readonly ElectionFrame _frame;
    private readonly BallotForm _form;
    private readonly BallotTable _table;
    private readonly BallotBatches? _batches;
    private readonly List<(int Project, ExactNumber Points)> _given = [];
    private readonly long[] _namedIn;
    private int _pointDecimals;
    private long _ballot = 1;
    private bool _isFull;

    public BallotIntake(ElectionFrame frame)
    {
        bool hasPoints = frame.VoteType.HasPoints();
        _frame = frame;
        _form = new(frame.VoteType, Math.Max(1, frame.Index.Count));
        _table = new(hasPoints);
        _batches = hasPoints ? null : new(_table);
        _namedIn = hasPoints ? new long[frame.Index.Count] : [];
        _pointDecimals = hasPoints ? frame.Numbers.DefaultScore?.Decimals ?? 0 : 0;
    }

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
                Enter();
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
        _batches?.Finish();
        BallotProfile ballots = _table.ToProfile();
        return new Election(_frame.VoteType, _frame.Envelope, _frame.Decimals, _pointDecimals, _frame.Projects, ballots)
        {
            Identity = identity,
            Limits = _frame.Numbers.Limits(_frame.Decimals, _pointDecimals),
            MinSupport = MetaNumbers.AtLeast(_frame.Numbers.MinSupport, _pointDecimals),
            DefaultPoints = _frame.VoteType.HasPoints()
                && _frame.Numbers.DefaultScore is { } score
                && score.TryScale(_pointDecimals, out long points) ? points : 0,
        };
    }

    private void Enter()
    {
        if (_batches is not null)
        {
            _form.Finish();
            _batches.Add(_form.Choices);
            return;
        }

        AddPoints();
        _form.Finish();
        _table.Add(_form.Choices, _form.Points, 1);
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
