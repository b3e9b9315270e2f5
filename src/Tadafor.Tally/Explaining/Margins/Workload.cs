namespace Tadafor.Tally.Explaining.Margins;

/// <summary>Counts the ballot entries read, so that a search stops after the same work on every machine.</summary>
internal sealed class Workload
{
    private long _done;
    private long _allowed;

    /// <summary>Whether all that was allowed is done.</summary>
    public bool IsUsedUp => _done >= _allowed;

    /// <summary>Allows so much more, on top of what is left.</summary>
    public void Allow(long more) => _allowed += more;

    public void Add(long done) => _done += done;
}
