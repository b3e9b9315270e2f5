namespace Tadafor.Tally.Counting.Kernels;

/// <summary>A project's supporters in groups: one entry per class (of budget, of load) and utility that occurs among them.</summary>
internal sealed class Purse : IDivided
{
    /// <summary>The class whose amount is exactly zero; it has no entry.</summary>
    public const int Nothing = 0;

    private int[] _classes = new int[64];
    private int[] _segments = new int[64];
    private double[] _amounts = new double[64];
    private double[] _voters = new double[64];
    private double[] _utilities = new double[64];
    private readonly List<int> _ends = [];

    /// <summary>Number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>Supporters of the class <see cref="Nothing"/>.</summary>
    public long WithNothing { get; private set; }

    /// <summary>Class of each entry.</summary>
    public ReadOnlySpan<int> Classes => _classes.AsSpan(0, Count);

    /// <summary>Segment of each entry; entries of one segment stand together.</summary>
    public ReadOnlySpan<int> Segments => _segments.AsSpan(0, Count);

    /// <summary>Amount of each voter of the entry, within the run's error bound.</summary>
    public ReadOnlySpan<double> Amounts => _amounts.AsSpan(0, Count);

    /// <summary>Voters of the entry; a whole number below 2^53.</summary>
    public ReadOnlySpan<double> Voters => _voters.AsSpan(0, Count);

    /// <summary>Utility of each voter of the entry, rounded to a double.</summary>
    public ReadOnlySpan<double> Utilities => _utilities.AsSpan(0, Count);

    /// <inheritdoc/>
    public int Terms => Count + 8;

    /// <summary>Where the entries of each segment that occurs end.</summary>
    public IReadOnlyList<int> SegmentEnds => _ends;

    /// <inheritdoc/>
    public PoorAndRich Divide(double price)
    {
        PoorAndRich sums = PoorAndRich.None;
        int from = 0;
        foreach (int to in _ends)
        {
            sums.Add(Amounts[from..to], Voters[from..to], price, _utilities[from]);
            from = to;
        }

        return sums;
    }

    public void Clear()
    {
        Count = 0;
        WithNothing = 0;
        _ends.Clear();
    }

    /// <summary>Takes over what was counted for one segment, and clears the counts.</summary>
    public void Take(int segment, double utility, ReadOnlySpan<int> touched, Span<long> counts, ReadOnlySpan<double> amounts)
    {
        EnsureRoom(touched.Length);
        int at = Count;
        foreach (int index in touched)
        {
            long voters = counts[index];
            counts[index] = 0;
            if (index == Nothing)
            {
                WithNothing += voters;
                continue;
            }

            _classes[at] = index;
            _segments[at] = segment;
            _amounts[at] = amounts[index];
            _voters[at] = voters;
            _utilities[at] = utility;
            at++;
        }

        if (at > Count)
        {
            Count = at;
            _ends.Add(at);
        }
    }

    private void EnsureRoom(int more)
    {
        if (Count + more > _classes.Length)
        {
            int length = Math.Max(2 * _classes.Length, Count + more);
            Array.Resize(ref _classes, length);
            Array.Resize(ref _segments, length);
            Array.Resize(ref _amounts, length);
            Array.Resize(ref _voters, length);
            Array.Resize(ref _utilities, length);
        }
    }
}
