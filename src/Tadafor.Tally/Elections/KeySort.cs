namespace Tadafor.Tally.Elections;

/// <summary>Sorts 64-bit keys with the row each belongs to.</summary>
internal static class KeySort
{
    /// <summary>Below this a comparison sort is faster than eight passes.</summary>
    private const int RadixFrom = 4096;

    /// <summary>Sorts ascending. The arrays may be exchanged for others of the same length.</summary>
    public static void Sort(ref ulong[] keys, ref int[] rows)
    {
        if (keys.Length < RadixFrom)
        {
            Array.Sort(keys, rows);
            return;
        }

        ulong[] otherKeys = new ulong[keys.Length];
        int[] otherRows = new int[rows.Length];
        for (int shift = 0; shift < 64; shift += 8)
        {
            if (Pass(keys, rows, otherKeys, otherRows, shift))
            {
                (keys, otherKeys) = (otherKeys, keys);
                (rows, otherRows) = (otherRows, rows);
            }
        }
    }

    /// <summary>One stable pass by the byte at <paramref name="shift"/>; nothing is moved when all keys share that byte.</summary>
    private static bool Pass(ulong[] keys, int[] rows, ulong[] toKeys, int[] toRows, int shift)
    {
        Span<int> next = stackalloc int[256];
        next.Clear();
        foreach (ulong key in keys)
        {
            next[unchecked((byte)(key >> shift))]++;
        }

        int sum = 0;
        for (int digit = 0; digit < 256; digit++)
        {
            int count = next[digit];
            if (count == keys.Length)
            {
                return false;
            }

            next[digit] = sum;
            sum += count;
        }

        for (int i = 0; i < keys.Length; i++)
        {
            int place = next[unchecked((byte)(keys[i] >> shift))]++;
            toKeys[place] = keys[i];
            toRows[place] = rows[i];
        }

        return true;
    }
}
