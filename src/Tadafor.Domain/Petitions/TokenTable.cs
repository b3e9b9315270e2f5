namespace Tadafor.Domain.Petitions;

/// <summary>
/// Tokens in the order of their first appearance, each once: an open-addressing table of places over chunks of tokens, so that growing
/// never copies
/// a token and never doubles the memory they take.
/// </summary>
internal sealed class TokenTable
{
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly List<SignatoryToken[]> _chunks = [];

    // Hash in the upper half, place + 1 in the lower; 0 is free. The hash beside the place saves most looks at the tokens themselves, which
    // are far
    // apart in memory. The length is a power of two, at most three quarters full.
    private ulong[] _slots = new ulong[64];

    public int Count { get; private set; }

    public SignatoryToken this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return _chunks[index >> ChunkBits][index & (ChunkSize - 1)];
        }
    }

    /// <summary>The place of the token, adding it when it is new.</summary>
    public int Place(SignatoryToken token, out bool isNew)
    {
        uint hash = unchecked((uint)token.GetHashCode());
        int slot = Slot(token, hash);
        isNew = _slots[slot] == 0;
        if (!isNew)
        {
            return PlaceIn(_slots[slot]);
        }

        int index = Count;
        if (index >> ChunkBits == _chunks.Count)
        {
            _chunks.Add(new SignatoryToken[index == 0 ? 64 : ChunkSize]);
        }
        else if (index == _chunks[0].Length && index < ChunkSize)
        {
            _chunks[0] = Grown(_chunks[0]);
        }

        _chunks[index >> ChunkBits][index & (ChunkSize - 1)] = token;
        _slots[slot] = ((ulong)hash << 32) | (uint)(index + 1);
        Count = index + 1;
        if (Count > _slots.Length / 4 * 3)
        {
            Rehash();
        }

        return index;
    }

    /// <summary>The place of the token, when it is in the table.</summary>
    public bool TryFind(SignatoryToken token, out int place)
    {
        ulong slot = _slots[Slot(token, unchecked((uint)token.GetHashCode()))];
        place = slot == 0 ? -1 : PlaceIn(slot);
        return slot != 0;
    }

    private static SignatoryToken[] Grown(SignatoryToken[] chunk)
    {
        SignatoryToken[] larger = new SignatoryToken[chunk.Length * 2];
        chunk.CopyTo(larger, 0);
        return larger;
    }

    private static int PlaceIn(ulong slot) => unchecked((int)slot) - 1;

    private int Slot(SignatoryToken token, uint hash)
    {
        int mask = _slots.Length - 1;
        int slot = (int)(hash & (uint)mask);
        while (_slots[slot] is not 0 and ulong taken && !(taken >> 32 == hash && this[PlaceIn(taken)] == token))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Rehash()
    {
        ulong[] old = _slots;
        _slots = new ulong[old.Length * 2];
        int mask = _slots.Length - 1;
        foreach (ulong taken in old)
        {
            if (taken == 0)
            {
                continue;
            }

            int slot = (int)((uint)(taken >> 32) & (uint)mask);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = taken;
        }
    }
}
