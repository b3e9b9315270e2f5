namespace Tadafor.Tally.Elections;

/// <summary>
/// Collects ballots and merges identical ones as they come: memory grows with the number of distinct ballots, not of voters.
/// An open-addressing table of (hash, row) pairs finds the row of a ballot already seen.
/// </summary>
internal sealed class BallotTable
{
    private readonly bool _hasPoints;
    private int[] _starts = new int[16];
    private ushort[] _choices = new ushort[64];
    private long[] _points = [];
    private int[] _multiplicity = new int[16];
    private ulong[] _slots = new ulong[32];
    private int _rows;

    public BallotTable(bool hasPoints)
    {
        _hasPoints = hasPoints;
        _points = hasPoints ? new long[64] : [];
    }

    /// <summary>Whether there is no ballot.</summary>
    public bool IsEmpty => _rows == 0;

    /// <summary>Adds a ballot in normal form: projects distinct, ascending unless they are in order of preference.</summary>
    /// <returns>The row that holds it; rows keep their numbers as long as the table lives.</returns>
    /// <exception cref="OverflowException">More ballots than a 32-bit count or an array can hold.</exception>
    public int Add(ReadOnlySpan<ushort> choices, ReadOnlySpan<long> points, int multiplicity)
    {
        uint hash = RowHash.Of(choices, points);
        int mask = _slots.Length - 1;
        int slot = unchecked((int)hash) & mask;
        for (ulong entry = _slots[slot]; entry != 0; entry = _slots[slot])
        {
            int row = unchecked((int)entry) - 1;
            if ((uint)(entry >> 32) == hash && IsRow(row, choices, points))
            {
                _multiplicity[row] = checked(_multiplicity[row] + multiplicity);
                return row;
            }

            slot = (slot + 1) & mask;
        }

        Append(choices, points, multiplicity);
        _slots[slot] = ((ulong)hash << 32) | (uint)_rows;
        if (_rows > _slots.Length / 2)
        {
            GrowSlots();
        }

        return _rows - 1;
    }

    /// <summary>How many distinct ballots there are.</summary>
    public int Rows => _rows;

    /// <summary>The projects of a row.</summary>
    public ReadOnlySpan<ushort> ChoicesOf(int row) => _choices.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>The points of a row; empty when ballots give none.</summary>
    public ReadOnlySpan<long> PointsOf(int row) => _hasPoints ? _points.AsSpan(_starts[row].._starts[row + 1]) : [];

    /// <summary>Multiplies every point by <paramref name="factor"/>, when a finer unit of points has come up.</summary>
    /// <exception cref="OverflowException">A point does not fit the finer unit; the table is then unusable.</exception>
    public void ScalePoints(long factor)
    {
        for (int i = 0; i < _starts[_rows]; i++)
        {
            _points[i] = checked(_points[i] * factor);
        }

        // The points are part of the content that was hashed.
        Array.Clear(_slots);
        for (int row = 0; row < _rows; row++)
        {
            Range range = _starts[row].._starts[row + 1];
            Place(RowHash.Of(_choices.AsSpan(range), _points.AsSpan(range)), row);
        }
    }

    /// <summary>The profile of all ballots so far, rows sorted by content.</summary>
    /// <exception cref="OverflowException">The points of all voters together are more than a <see langword="long"/> holds.</exception>
    public BallotProfile ToProfile()
    {
        CheckTotalPoints();
        int[] order = RowOrder.Sorted(_starts, _rows, _choices, _points);
        int[] starts = new int[_rows + 1];
        ushort[] choices = new ushort[_starts[_rows]];
        long[] points = _hasPoints ? new long[_starts[_rows]] : [];
        int[] multiplicity = new int[_rows];
        int next = 0;
        for (int i = 0; i < order.Length; i++)
        {
            int row = order[i], start = _starts[row], length = _starts[row + 1] - start;
            _choices.AsSpan(start, length).CopyTo(choices.AsSpan(next));
            if (_hasPoints)
            {
                _points.AsSpan(start, length).CopyTo(points.AsSpan(next));
            }

            multiplicity[i] = _multiplicity[row];
            next += length;
            starts[i + 1] = next;
        }

        return new BallotProfile(starts, choices, points, multiplicity);
    }

    /// <summary>No sum of points a rule may form can overflow once the sum of their absolute values does not.</summary>
    private void CheckTotalPoints()
    {
        if (!_hasPoints)
        {
            return;
        }

        Int128 total = 0;
        for (int row = 0; row < _rows; row++)
        {
            foreach (long point in _points.AsSpan(_starts[row].._starts[row + 1]))
            {
                total += Int128.Abs(point) * _multiplicity[row];
            }
        }

        if (total > long.MaxValue)
        {
            throw new OverflowException("The points of all ballots add up to more than a 64-bit number holds.");
        }
    }

    private bool IsRow(int row, ReadOnlySpan<ushort> choices, ReadOnlySpan<long> points)
    {
        int start = _starts[row], length = _starts[row + 1] - start;
        return choices.SequenceEqual(_choices.AsSpan(start, length))
            && (!_hasPoints || points.SequenceEqual(_points.AsSpan(start, length)));
    }

    private void Append(ReadOnlySpan<ushort> choices, ReadOnlySpan<long> points, int multiplicity)
    {
        int start = _starts[_rows], end = checked(start + choices.Length);
        if (_rows + 2 > _starts.Length)
        {
            Array.Resize(ref _starts, Room(_rows + 2));
            Array.Resize(ref _multiplicity, _starts.Length);
        }

        if (end > _choices.Length)
        {
            Array.Resize(ref _choices, Room(end));
        }

        choices.CopyTo(_choices.AsSpan(start));
        if (_hasPoints)
        {
            if (end > _points.Length)
            {
                Array.Resize(ref _points, Room(end));
            }

            points.CopyTo(_points.AsSpan(start));
        }

        _multiplicity[_rows] = multiplicity;
        _starts[++_rows] = end;
    }

    private void GrowSlots()
    {
        ulong[] old = _slots;
        _slots = new ulong[checked(old.Length * 2)];
        foreach (ulong entry in old)
        {
            if (entry != 0)
            {
                Place((uint)(entry >> 32), unchecked((int)entry) - 1);
            }
        }
    }

    private void Place(uint hash, int row)
    {
        int mask = _slots.Length - 1;
        int slot = unchecked((int)hash) & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = ((ulong)hash << 32) | (uint)(row + 1);
    }

    private static int Room(int needed) =>
        needed > Array.MaxLength
            ? throw new OverflowException()
            : (int)Math.Min(Array.MaxLength, Math.Max(16, needed + ((long)needed / 2)));
}
