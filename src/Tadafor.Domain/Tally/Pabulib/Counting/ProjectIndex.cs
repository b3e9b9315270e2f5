using System.Runtime.InteropServices;

namespace Tadafor.Domain.Tally.Pabulib.Counting;

/// <summary>
/// Finds a project by the bytes of its identifier. Identifiers of up to eight bytes, which is nearly all, are compared as one number.
/// Open addressing, at most a quarter full.
/// </summary>
internal sealed class ProjectIndex
{
    private readonly List<byte[]> _ids = [];
    private Slot[] _slots = new Slot[64];

    /// <summary>Number of projects.</summary>
    public int Count => _ids.Count;

    /// <summary>Adds the next project; <see langword="false"/> when the identifier is taken.</summary>
    public bool Add(ReadOnlySpan<byte> id)
    {
        if (Find(id) >= 0)
        {
            return false;
        }

        _ids.Add(id.ToArray());
        if (_ids.Count * 4 > _slots.Length)
        {
            _slots = new Slot[_slots.Length * 2];
            for (int i = 0; i < _ids.Count; i++)
            {
                Place(i);
            }
        }
        else
        {
            Place(_ids.Count - 1);
        }

        return true;
    }

    /// <summary>The index of a project; -1 when there is none of this name.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        ulong key = Key(id);
        for (int slot = Home(key); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly Slot entry = ref _slots[slot];
            if (entry.Length == 0)
            {
                return -1;
            }

            if (entry.Key == key && entry.Length == id.Length && (id.Length <= 8 || id.SequenceEqual(_ids[entry.Index])))
            {
                return entry.Index;
            }
        }
    }

    private void Place(int index)
    {
        byte[] id = _ids[index];
        ulong key = Key(id);
        int slot = Home(key);
        while (_slots[slot].Length != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = new Slot(key, id.Length, index);
    }

    private int Home(ulong key)
    {
        ulong high = Math.BigMul(key ^ 0x9E3779B97F4A7C15, 0xD1B54A32D192ED03, out ulong low);
        return unchecked((int)(high ^ low)) & (_slots.Length - 1);
    }

    private static ulong Key(ReadOnlySpan<byte> id)
    {
        if (id.Length > 8)
        {
            ulong first = MemoryMarshal.Read<ulong>(id), last = MemoryMarshal.Read<ulong>(id[^8..]);
            return unchecked((first * 31) + last);
        }

        ulong key = 0;
        foreach (byte value in id)
        {
            key = (key << 8) | value;
        }

        return key;
    }

    private readonly record struct Slot(ulong Key, int Length, int Index);
}
