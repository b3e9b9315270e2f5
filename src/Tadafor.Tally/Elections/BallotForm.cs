using System.Numerics;

namespace Tadafor.Tally.Elections;

/// <summary>
/// Brings one ballot at a time into normal form: each project once, ascending, or in order of preference for ordinal ballots. Points given
/// twice
/// to a project add up. Holds one bit per project, so that repetition is seen and sorting is reading the bits.
/// </summary>
internal sealed class BallotForm(VoteType voteType, int projects)
{
    private readonly bool _ordered = voteType == VoteType.Ordinal;
    private readonly bool _hasPoints = voteType.HasPoints();
    private readonly ulong[] _chosen = new ulong[(projects + 63) / 64];
    private readonly long[] _given = voteType.HasPoints() ? new long[projects] : [];
    private ushort[] _choices = new ushort[16];
    private long[] _points = [];
    private int _length;
    private int _low = int.MaxValue;
    private int _high = -1;

    /// <summary>The normal form, after <see cref="Finish"/>.</summary>
    public ReadOnlySpan<ushort> Choices => _choices.AsSpan(0, _length);

    /// <summary>The points parallel to <see cref="Choices"/>; empty when the vote type has none.</summary>
    public ReadOnlySpan<long> Points => _points.AsSpan(0, _hasPoints ? _length : 0);

    /// <summary>Adds a choice; <see langword="false"/> when the ballot names the project for the second time.</summary>
    /// <exception cref="OverflowException">The points of a project named twice add up to more than a <see langword="long"/>.</exception>
    public bool Add(int project, long points = 0)
    {
        int word = project >> 6;
        ulong bit = 1UL << (project & 63);
        bool isNew = (_chosen[word] & bit) == 0;
        if (_hasPoints)
        {
            _given[project] = checked(_given[project] + points);
        }

        if (isNew)
        {
            _chosen[word] |= bit;
            _low = Math.Min(_low, word);
            _high = Math.Max(_high, word);
            if (_length == _choices.Length)
            {
                Array.Resize(ref _choices, _length * 2);
            }

            _choices[_length++] = (ushort)project;
        }

        return isNew;
    }

    /// <summary>
    /// Completes the ballot: <see cref="Choices"/> and <see cref="Points"/> can be read until the next <see cref="Clear"/>.
    /// </summary>
    public void Finish()
    {
        if (!_ordered)
        {
            Sort();
        }

        if (_hasPoints)
        {
            Array.Resize(ref _points, _choices.Length);
            for (int i = 0; i < _length; i++)
            {
                _points[i] = _given[_choices[i]];
            }
        }
    }

    /// <summary>Makes room for the next ballot.</summary>
    public void Clear()
    {
        foreach (ushort choice in Choices)
        {
            _chosen[choice >> 6] = 0;
            if (_hasPoints)
            {
                _given[choice] = 0;
            }
        }

        (_length, _low, _high) = (0, int.MaxValue, -1);
    }

    private void Sort()
    {
        int next = 0;
        for (int word = _low; word <= _high; word++)
        {
            for (ulong rest = _chosen[word]; rest != 0; rest &= rest - 1)
            {
                _choices[next++] = (ushort)((word << 6) + BitOperations.TrailingZeroCount(rest));
            }
        }
    }
}
