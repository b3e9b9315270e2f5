namespace Tadafor.Abstractions.Stores.InMemory;

/// <summary>The lines of one file.</summary>
internal sealed class MemoryLines
{
    private readonly List<StoredLine> _lines = [];
    private readonly Dictionary<string, string> _keys = [];
    private readonly HashSet<string> _tokens = [];
    private LineCounts? _erased;
    private bool _closed;

    public LineCounts Counts => _erased ?? new(_lines.Count, _tokens.Count, _closed, false);

    public LinesAnswer Take(LineBatch batch)
    {
        if (_keys.TryGetValue(batch.Key, out string? digest))
        {
            return digest == batch.Digest ? new LinesAlreadyTaken() : new LineKeyTaken();
        }

        if (_closed)
        {
            return new LinesClosed(Counts.Lines);
        }

        foreach (FileLine line in batch.Lines)
        {
            _lines.Add(new(_lines.Count + 1, line));
            _tokens.Add(line.Token);
        }

        _keys.Add(batch.Key, batch.Digest);
        return new LinesTaken(_lines.Count);
    }

    /// <summary>The file, its batches, its lines.</summary>
    public IEnumerable<StorePart> Parts(FileId file) =>
    [
        new StoredLineFile(file, Counts),
        .. _keys.OrderBy(k => k.Key, Comparer<string>.Create(StoredText.Compare)).Select(k => (StorePart)new StoredBatch(k.Key, k.Value)),
        .. _lines.Select(l => (StorePart)l),
    ];

    public void Restore(LineCounts counts) => (_closed, _erased) = (counts.IsClosed, counts.IsErased ? counts : null);

    public void Restore(StoredBatch batch) => _keys.Add(batch.Key, batch.Digest);

    public void Restore(StoredLine line)
    {
        _lines.Add(line);
        _tokens.Add(line.Line.Token);
    }

    public StoredLine[] After(long number) => [.. _lines.Where(l => l.Number > number)];

    public LineGroup[] Grouped(LineChoice choice) =>
        [.. Chosen(choice).GroupBy(l => l.Content).Select(g => new LineGroup(g.Key, g.LongCount()))];

    public LineCounts Close()
    {
        _closed = true;
        return Counts;
    }

    public LineCounts Erase()
    {
        if (_closed && _erased is null)
        {
            _erased = Counts with { IsErased = true };
            _lines.Clear();
            _tokens.Clear();
        }

        return Counts;
    }

    private IEnumerable<FileLine> Chosen(LineChoice choice) => choice switch
    {
        LineChoice.Every => _lines.Select(l => l.Line),
        LineChoice.First => _lines.Select(l => l.Line).DistinctBy(l => l.Token),
        LineChoice.Last => Enumerable.Reverse(_lines).Select(l => l.Line).DistinctBy(l => l.Token),
    };
}
