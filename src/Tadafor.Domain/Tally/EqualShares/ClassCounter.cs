using Tadafor.Domain.Tally.Support;

namespace Tadafor.Domain.Tally.EqualShares;

/// <summary>Which budget class every ballot belongs to, and how many supporters of a project belong to each.</summary>
internal sealed class ClassCounter
{
    private readonly SupporterLists _lists;
    private readonly int[] _classOf;
    private long[] _counts = new long[256];
    private int[] _touched = new int[257];
    private int[] _map = new int[256];

    public ClassCounter(SupporterLists lists)
    {
        _lists = lists;
        _classOf = new int[lists.RowCount];
    }

    /// <summary>Entries of supporter lists read or written so far: the memory work of the count.</summary>
    public long Touches { get; private set; }

    /// <summary>Everyone is fresh again.</summary>
    public void Reset() => Array.Fill(_classOf, BudgetClasses.Fresh);

    /// <summary>Counts a project's supporters by class.</summary>
    public void Fill(Purse purse, int project, BudgetClasses classes)
    {
        EnsureRoom(classes.Count);
        purse.Clear();
        for (int segment = _lists.FirstSegment(project); segment < _lists.FirstSegment(project + 1); segment++)
        {
            int touched = Count(_lists.Heavy(segment), _lists.Light(segment));
            purse.Take(segment, _lists.Utility(segment), _touched.AsSpan(0, touched), _counts, classes.Money);
        }
    }

    /// <summary>Moves the members of each class that occurs in a segment to another class.</summary>
    /// <param name="segment">The segment of the project just bought.</param>
    /// <param name="classes">The classes that occur.</param>
    /// <param name="moved">The class each moves to.</param>
    public void Move(int segment, ReadOnlySpan<int> classes, ReadOnlySpan<int> moved)
    {
        for (int i = 0; i < classes.Length; i++)
        {
            _map[classes[i]] = moved[i];
        }

        ReadOnlySpan<int> rows = _lists.Rows(segment);
        int[] classOf = _classOf, map = _map;
        foreach (int row in rows)
        {
            classOf[row] = map[classOf[row]];
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
