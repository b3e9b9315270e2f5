using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Counting.Kernels;

/// <summary>Which class (of budget, of load) every ballot's voters belong to and what amount that means, for one run.</summary>
internal sealed class BallotLedger
{
    private SupporterLists _lists = SupporterLists.Empty;
    private int[] _classOf = [];
    private double[] _amounts = [];
    private long[] _counts = new long[256];
    private int[] _touched = new int[257];
    private int[] _map = new int[256];

    /// <summary>Entries of supporter lists read or written so far: the memory work of the count.</summary>
    public long Touches { get; private set; }

    /// <summary>Turns to an election; <see cref="Reset"/> starts a run.</summary>
    public void Open(SupporterLists lists)
    {
        _lists = lists;
        Touches = 0;
        if (_classOf.Length < lists.RowCount)
        {
            _classOf = new int[lists.RowCount];
            _amounts = new double[lists.RowCount];
        }
    }

    /// <summary>Puts every ballot into one class.</summary>
    public void Reset(int index, double amount)
    {
        _classOf.AsSpan(0, _lists.RowCount).Fill(index);
        _amounts.AsSpan(0, _lists.RowCount).Fill(amount);
    }

    /// <summary>Copies what a project's supporters have, ballot by ballot.</summary>
    public void Fill(Holdings holdings, int project)
    {
        holdings.Fill(_lists, project, _amounts);
        Touches += holdings.Count;
    }

    /// <summary>Counts a project's supporters by class.</summary>
    /// <param name="purse">Receives one entry per class and utility.</param>
    /// <param name="project">The project.</param>
    /// <param name="amounts">The amount belonging to each class.</param>
    public void Fill(Purse purse, int project, ReadOnlySpan<double> amounts)
    {
        EnsureRoom(amounts.Length);
        purse.Clear();
        for (int segment = _lists.FirstSegment(project); segment < _lists.FirstSegment(project + 1); segment++)
        {
            int touched = Count(_lists.Heavy(segment), _lists.Light(segment));
            purse.Take(segment, _lists.Utility(segment), _touched.AsSpan(0, touched), _counts, amounts);
        }
    }

    /// <summary>Moves the members of each class that occurs in a segment to another class.</summary>
    /// <param name="segment">The segment of the project just bought.</param>
    /// <param name="classes">The classes that occur.</param>
    /// <param name="moved">The class each moves to.</param>
    /// <param name="amounts">The amount belonging to each class.</param>
    public void Move(int segment, ReadOnlySpan<int> classes, ReadOnlySpan<int> moved, ReadOnlySpan<double> amounts)
    {
        for (int i = 0; i < classes.Length; i++)
        {
            _map[classes[i]] = moved[i];
        }

        ReadOnlySpan<int> rows = _lists.Rows(segment);
        int[] classOf = _classOf, map = _map;
        double[] amountOf = _amounts;
        foreach (int row in rows)
        {
            int to = map[classOf[row]];
            classOf[row] = to;
            amountOf[row] = amounts[to];
        }

        Touches += rows.Length;
    }

    /// <summary>Moves all ballots of a segment to one class.</summary>
    public void Move(int segment, int index, double amount)
    {
        ReadOnlySpan<int> rows = _lists.Rows(segment);
        int[] classOf = _classOf;
        double[] amountOf = _amounts;
        foreach (int row in rows)
        {
            classOf[row] = index;
            amountOf[row] = amount;
        }

        Touches += rows.Length;
    }

    private int Count(ReadOnlySpan<int> heavy, ReadOnlySpan<int> light)
    {
        ReadOnlySpan<int> weights = _lists.Weights;
        int[] classOf = _classOf, touched = _touched;
        long[] counts = _counts;
        int found = 0;
        unchecked
        {
            // A class not seen before stays in the list, a class seen before is overwritten by the next: no branch to mispredict.
            foreach (int row in heavy)
            {
                int index = classOf[row];
                touched[found] = index;
                found += counts[index] == 0 ? 1 : 0;
                counts[index] += weights[row];
            }

            foreach (int row in light)
            {
                int index = classOf[row];
                touched[found] = index;
                found += counts[index] == 0 ? 1 : 0;
                counts[index]++;
            }
        }

        Touches += heavy.Length + light.Length;
        return found;
    }

    private void EnsureRoom(int classes)
    {
        if (_counts.Length < classes)
        {
            int length = 2 * classes;
            _counts = new long[length];
            _touched = new int[length + 1];
            _map = new int[length];
        }
    }
}
