namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>A set of byte strings, kept end to end in one array.</summary>
internal sealed class ByteStringSet
{
    private byte[] _text = new byte[256];
    private int[] _ends = new int[16];
    private ulong[] _slots = new ulong[32];
    private int _count;

    public bool Add(ReadOnlySpan<byte> text)
    {
        uint hash = HashOf(text);
        int slot = unchecked((int)hash) & (_slots.Length - 1);
        for (ulong entry = _slots[slot]; entry != 0; entry = _slots[slot])
        {
            int index = unchecked((int)entry) - 1;
            if ((uint)(entry >> 32) == hash && text.SequenceEqual(this[index]))
            {
                return false;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        Append(text);
        _slots[slot] = ((ulong)hash << 32) | (uint)_count;
        if (_count > _slots.Length / 2)
        {
            Grow();
        }

        return true;
    }

    private ReadOnlySpan<byte> this[int index] => _text.AsSpan((index == 0 ? 0 : _ends[index - 1]).._ends[index]);

    private void Append(ReadOnlySpan<byte> text)
    {
        int start = _count == 0 ? 0 : _ends[_count - 1], end = checked(start + text.Length);
        if (end > _text.Length)
        {
            Array.Resize(ref _text, (int)Math.Min(Array.MaxLength, Math.Max(end, 2L * _text.Length)));
        }

        if (_count == _ends.Length)
        {
            Array.Resize(ref _ends, _count * 2);
        }

        text.CopyTo(_text.AsSpan(start));
        _ends[_count++] = end;
    }

    private void Grow()
    {
        _slots = new ulong[checked(_slots.Length * 2)];
        for (int i = 0; i < _count; i++)
        {
            uint hash = HashOf(this[i]);
            int slot = unchecked((int)hash) & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = ((ulong)hash << 32) | (uint)(i + 1);
        }
    }

    // Seeded per process by the runtime.
    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        HashCode hash = default;
        hash.AddBytes(text);
        return unchecked((uint)hash.ToHashCode());
    }
}
