namespace Tadafor.Domain.Tally.EqualShares;

/// <summary>What a project's supporters have together: one entry per budget class and utility that occurs among them.</summary>
internal sealed class Purse
{
    private int[] _classes = new int[64];
    private int[] _segments = new int[64];
    private double[] _money = new double[64];
    private double[] _voters = new double[64];
    private double[] _utilities = new double[64];

    /// <summary>Number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>Supporters who have nothing left; they have no entry.</summary>
    public long Broke { get; private set; }

    /// <summary>Class of each entry.</summary>
    public ReadOnlySpan<int> Classes => _classes.AsSpan(0, Count);

    /// <summary>Segment of each entry; entries of one segment stand together.</summary>
    public ReadOnlySpan<int> Segments => _segments.AsSpan(0, Count);

    /// <summary>Money of each voter of the entry, within the run's error bound.</summary>
    public ReadOnlySpan<double> Money => _money.AsSpan(0, Count);

    /// <summary>Voters of the entry; a whole number below 2^53.</summary>
    public ReadOnlySpan<double> Voters => _voters.AsSpan(0, Count);

    /// <summary>Utility of each voter of the entry, rounded to a double.</summary>
    public ReadOnlySpan<double> Utilities => _utilities.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        Broke = 0;
    }

    /// <summary>Takes over what was counted for one segment, and clears the counts.</summary>
    public void Take(int segment, double utility, ReadOnlySpan<int> touched, Span<long> counts, ReadOnlySpan<double> money)
    {
        EnsureRoom(touched.Length);
        int at = Count;
        foreach (int index in touched)
        {
            long voters = counts[index];
            counts[index] = 0;
            if (index == BudgetClasses.Broke)
            {
                Broke += voters;
                continue;
            }

            _classes[at] = index;
            _segments[at] = segment;
            _money[at] = money[index];
            _voters[at] = voters;
            _utilities[at] = utility;
            at++;
        }

        Count = at;
    }

    private void EnsureRoom(int more)
    {
        if (Count + more > _classes.Length)
        {
            int length = Math.Max(2 * _classes.Length, Count + more);
            Array.Resize(ref _classes, length);
            Array.Resize(ref _segments, length);
            Array.Resize(ref _money, length);
            Array.Resize(ref _voters, length);
            Array.Resize(ref _utilities, length);
        }
    }
}
