namespace Tadafor.Tally.Pabulib.Files;

/// <summary>
/// Cuts one record at a time into cells, quotation marks removed. Works on a copy, so that a record need not outlive the call.
/// </summary>
internal sealed class CellCutter
{
    private byte[] _text = new byte[256];
    private (int Offset, int Start, int End)[] _cells = new (int, int, int)[16];

    /// <summary>Number of cells; at least one.</summary>
    public int Count { get; private set; }

    /// <summary>The content of a cell.</summary>
    public ReadOnlySpan<byte> this[int cell] => _text.AsSpan(_cells[cell].Start.._cells[cell].End);

    /// <summary>Where a cell starts in the record, its opening quotation mark included.</summary>
    public int OffsetOf(int cell) => _cells[cell].Offset;

    /// <summary>Whether no cell from this one on holds anything but spaces.</summary>
    public bool AreBlank(int from = 0)
    {
        for (int cell = from; cell < Count; cell++)
        {
            if (this[cell].ContainsAnyExcept((byte)' ', (byte)'\t'))
            {
                return false;
            }
        }

        return true;
    }

    public void Cut(ReadOnlySpan<byte> record)
    {
        if (_text.Length < record.Length)
        {
            _text = new byte[Math.Max(record.Length, _text.Length * 2)];
        }

        Count = 0;
        QuoteState state = QuoteState.CellStart;
        int length = 0, start = 0, offset = 0;
        for (int i = 0; i < record.Length; i++)
        {
            QuoteState next = state.After(record[i]);
            if (next == QuoteState.CellStart)
            {
                Add((offset, start, length));
                (offset, start) = (i + 1, length);
            }
            else if (!(state == QuoteState.CellStart && next == QuoteState.Quoted) && next != QuoteState.QuoteInQuoted)
            {
                _text[length++] = record[i];
            }

            state = next;
        }

        Add((offset, start, length));
    }

    private void Add((int Offset, int Start, int End) cell)
    {
        if (Count == _cells.Length)
        {
            Array.Resize(ref _cells, Count * 2);
        }

        _cells[Count++] = cell;
    }
}
