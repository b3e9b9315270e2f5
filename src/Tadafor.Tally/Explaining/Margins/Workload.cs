namespace Tadafor.Tally.Explaining.Margins;

/// <summary>Counts the ballot entries read, so that a search stops after the same work on every machine.</summary>
internal sealed class Workload(CancellationToken cancellation = default)
{
    private long _done;
    private long _allowed;
    private long _dearest;

    /// <summary>Ends the search.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>What was done so far.</summary>
    public long Done => _done;

    /// <summary>Whether all that was allowed is done.</summary>
    public bool IsUsedUp => _done >= _allowed;

    /// <summary>Whether another count is within what is allowed, if it takes as much as the dearest so far.</summary>
    public bool HasRoomForACount => _done + _dearest <= _allowed;

    /// <summary>Allows so much more, on top of what is left.</summary>
    public void Allow(long more) => _allowed += more;

    public void Add(long done)
    {
        Cancellation.ThrowIfCancellationRequested();
        _done += done;
    }

    /// <summary>The same for a whole count.</summary>
    public void AddCount(long done)
    {
        Add(done);
        _dearest = Math.Max(_dearest, done);
    }

    /// <summary>A count is known to take so much.</summary>
    public void Expect(long done) => _dearest = Math.Max(_dearest, done);
}
