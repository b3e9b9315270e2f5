namespace Tadafor.Domain.Petitions;

/// <summary>
/// Tokens in the order of their first appearance, each once: an open-addressing table of places over chunks of tokens, so that growing never copies
/// a token and never doubles the memory they take.
/// </summary>
internal sealed class TokenTable
{
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly List<SignatoryToken[]> _chunks = [];

    // Place + 1 of a token; 0 is free. The length is a power of two, at most three quarters full.
    private int[] _slots = new int[64];

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
        int slot = Slot(token);
        isNew = _slots[slot] == 0;
        if (!isNew)
        {
            return _slots[slot] - 1;
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
        _slots[slot] = index + 1;
        Count = index + 1;
        if (Count > _slots.Length / 4 * 3)
        {
            Rehash();
        }

        return index;
    }

    private static SignatoryToken[] Grown(SignatoryToken[] chunk)
    {
        SignatoryToken[] larger = new SignatoryToken[chunk.Length * 2];
        chunk.CopyTo(larger, 0);
        return larger;
    }

    private int Slot(SignatoryToken token)
    {
        int mask = _slots.Length - 1;
        int slot = token.GetHashCode() & mask;
        while (_slots[slot] is > 0 and int taken && _chunks[(taken - 1) >> ChunkBits][(taken - 1) & (ChunkSize - 1)] != token)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 0; i < Count; i++)
        {
            _slots[Slot(this[i])] = i + 1;
        }
    }
}
