using System.Numerics;

namespace Tadafor.Tally.Elections;

/// <summary>
/// Sorts rows by content: by projects from the first on, a row before its continuations, then by points. As many projects as fit are packed
/// into
/// a 64-bit key (nine of a hundred projects), so that most rows are in place after one sort of numbers.
/// </summary>
internal static class RowOrder
{
    /// <summary>The rows' numbers in sorted order. Rows are distinct.</summary>
    public static int[] Sorted(int[] starts, int rows, ushort[] choices, long[] points)
    {
        int largest = 0;
        foreach (ushort choice in choices.AsSpan(0, starts[rows]))
        {
            largest = Math.Max(largest, choice);
        }

        // 0 stands for "no more projects", so that a row sorts before its continuations.
        int bits = 64 - BitOperations.LeadingZeroCount((ulong)largest + 1);
        int perKey = 64 / bits;
        ulong[] keys = new ulong[rows];
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            keys[row] = Key(choices.AsSpan(starts[row], Math.Min(perKey, starts[row + 1] - starts[row])), bits, perKey);
            order[row] = row;
        }

        KeySort.Sort(ref keys, ref order);
        RowComparer comparer = new(starts, choices, points);
        for (int from = 0; from < rows;)
        {
            int to = from + 1;
            while (to < rows && keys[to] == keys[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                order.AsSpan(from, to - from).Sort(comparer);
            }

            from = to;
        }

        return order;
    }

    private static ulong Key(ReadOnlySpan<ushort> choices, int bits, int perKey)
    {
        ulong key = 0;
        foreach (ushort choice in choices)
        {
            key = (key << bits) | ((ulong)choice + 1);
        }

        int missing = (perKey - choices.Length) * bits;
        return missing == 64 ? 0 : key << missing;
    }

    private sealed class RowComparer(int[] starts, ushort[] choices, long[] points) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            Range a = starts[x]..starts[x + 1], b = starts[y]..starts[y + 1];
            int byChoices = choices.AsSpan(a).SequenceCompareTo(choices.AsSpan(b));
            return byChoices != 0 || points.Length == 0 ? byChoices : points.AsSpan(a).SequenceCompareTo(points.AsSpan(b));
        }
    }
}
