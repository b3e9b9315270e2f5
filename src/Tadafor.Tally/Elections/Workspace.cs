namespace Tadafor.Tally.Elections;

/// <summary>
/// Memory that counts of an election, and of changed copies of it, hand on to each other: kept with the election, for as long as it is not
/// needed elsewhere.
/// No two counts ever share it: whoever comes while it is lent gets memory of their own.
/// </summary>
internal sealed class Workspace
{
    private WeakReference<object>? _spare;

    /// <summary>What the last count left, or something new.</summary>
    public T Rent<T>(Func<T> make)
        where T : class => Interlocked.Exchange(ref _spare, null) is { } spare && spare.TryGetTarget(out object? left) && left is T memory
            ? memory
            : make();

    /// <summary>Leaves it for the next count.</summary>
    public void Return(object memory) => Volatile.Write(ref _spare, new WeakReference<object>(memory));
}
