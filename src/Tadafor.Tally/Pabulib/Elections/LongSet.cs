using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>A set of numbers from zero up, eight bytes a slot.</summary>
internal sealed class LongSet
{
    // A slot holds the number plus one; zero is an empty slot.
    private long[] _slots = new long[64];
    private int _count;

    public bool Add(long number)
    {
        if (!Place(_slots, number + 1))
        {
            return false;
        }

        _count++;
        if (_count > _slots.Length / 2)
        {
            long[] larger = new long[checked(_slots.Length * 2)];
            foreach (long entry in _slots)
            {
                if (entry != 0)
                {
                    Place(larger, entry);
                }
            }

            _slots = larger;
        }

        return true;
    }

    private static bool Place(long[] slots, long entry)
    {
        ulong high = Math.BigMul(unchecked((ulong)entry) ^ HashSeed.Start, HashSeed.Factor, out ulong low);
        int mask = slots.Length - 1;
        int slot = unchecked((int)(high ^ low)) & mask;
        while (slots[slot] != 0)
        {
            if (slots[slot] == entry)
            {
                return false;
            }

            slot = (slot + 1) & mask;
        }

        slots[slot] = entry;
        return true;
    }
}
