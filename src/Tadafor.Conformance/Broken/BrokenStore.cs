namespace Tadafor.Conformance.Broken;

/// <summary>A store with one fault that stores really have, to see the kit find it.</summary>
public sealed class BrokenStore
{
    private readonly Func<Func<StoreShell>> _begin;

    internal BrokenStore(string name, string breaks, Func<Func<StoreShell>> begin)
    {
        Name = name;
        Breaks = breaks;
        _begin = begin;
    }

    /// <summary>What it gets wrong, in a few words.</summary>
    public string Name { get; }

    /// <summary>The name of the one check that finds it.</summary>
    public string Breaks { get; }

    internal Func<StoreShell, StoreShell>? Reopen { get; init; }

    internal Func<StoreShell, IEnumerable<Stream>>? Kept { get; init; }

    /// <summary>Tries it as any store is tried.</summary>
    /// <param name="cancellation">Stops between two checks.</param>
    public Task<ConformanceReport> CheckAsync(CancellationToken cancellation = default) => StoreConformance.CheckAsync(
        _begin(), new ConformanceOptions<StoreShell> { Reopen = Reopen, Kept = Kept, Lines = 10_000, Files = 60 }, cancellation);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
