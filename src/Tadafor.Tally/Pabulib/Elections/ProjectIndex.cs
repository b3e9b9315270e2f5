using System.Buffers.Binary;
using System.Numerics;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// Finds a project by the bytes of its identifier. Identifiers of up to eight bytes, which is nearly all, are compared as one number.
/// Open addressing, at most a quarter full.
/// </summary>
internal sealed class ProjectIndex
{
    private const int LongestSpelling = 256;

    private readonly List<byte[]> _ids = [];
    private ProjectIndex? _plain;
    private int[] _byPlain = [];
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
    public int Find(ReadOnlySpan<byte> id) => Find(Key(id), id);

    /// <summary>
    /// The index of the project whose identifier starts at <paramref name="start"/> and goes to the next comma, or to
    /// <paramref name="end"/>.
    /// </summary>
    /// <param name="text">The list and what follows it, so that eight bytes can be looked at together.</param>
    /// <param name="start">Where the identifier starts.</param>
    /// <param name="end">Where the list ends.</param>
    /// <param name="length">The length of the identifier.</param>
    /// <returns>The index; -1 when there is no such project.</returns>
    public int FindNext(ReadOnlySpan<byte> text, int start, int end, out int length)
    {
        if (start + 8 <= text.Length)
        {
            // The first zero byte of word ^ commas is the first comma: its high bit is the lowest one set.
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(text[start..]), commas = word ^ 0x2C2C2C2C2C2C2C2C;
            ulong marks = unchecked(commas - 0x0101010101010101) & ~commas & 0x8080808080808080;
            length = Math.Min(BitOperations.TrailingZeroCount(marks) >> 3, end - start);
            if (length < 8)
            {
                return Find(word & ((1UL << (length * 8)) - 1), text.Slice(start, length));
            }
        }

        ReadOnlySpan<byte> list = text[start..end];
        int comma = list.IndexOf((byte)',');
        length = comma < 0 ? list.Length : comma;
        return Find(list[..length]);
    }

    /// <summary>
    /// The index of the one project whose identifier reads the same once digits are Latin and invisible marks are left out; -1 when there
    /// is none, or
    /// more than one.
    /// </summary>
    public int FindPlain(ReadOnlySpan<byte> id)
    {
        if (id.Length > LongestSpelling)
        {
            return -1;
        }

        if (_plain is null)
        {
            ReadPlain();
        }

        Span<byte> plain = stackalloc byte[LongestSpelling];
        int found = _plain!.Find(plain[..PlainSpelling.Of(id, plain)].Trim(" \t"u8));
        return found < 0 ? -1 : _byPlain[found];
    }

    private void ReadPlain()
    {
        _plain = new ProjectIndex();
        _byPlain = new int[_ids.Count];
        for (int i = 0; i < _ids.Count; i++)
        {
            byte[] plain = new byte[_ids[i].Length];
            ReadOnlySpan<byte> read = plain.AsSpan(0, PlainSpelling.Of(_ids[i], plain)).Trim(" \t"u8);
            int before = _plain.Find(read);
            if (before < 0 && _plain.Add(read))
            {
                _byPlain[_plain.Count - 1] = i;
            }
            else
            {
                _byPlain[before] = -1;
            }
        }
    }

    private int Find(ulong key, ReadOnlySpan<byte> id)
    {
        Slot[] slots = _slots;
        for (int slot = Home(key); ; slot++)
        {
            ref readonly Slot entry = ref slots[slot & (slots.Length - 1)];
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
        ulong mixed = unchecked((key ^ (key >> 32) ^ HashSeed.Start) * HashSeed.Factor);
        return (int)(mixed >> 33) & (_slots.Length - 1);
    }

    private static ulong Key(ReadOnlySpan<byte> id)
    {
        if (id.Length > 8)
        {
            ulong first = BinaryPrimitives.ReadUInt64LittleEndian(id), last = BinaryPrimitives.ReadUInt64LittleEndian(id[^8..]);
            return unchecked((first * 31) + last);
        }

        ulong key = 0;
        for (int i = 0; i < id.Length; i++)
        {
            key |= (ulong)id[i] << (8 * i);
        }

        return key;
    }

    private readonly record struct Slot(ulong Key, int Length, int Index);
}
