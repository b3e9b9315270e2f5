namespace Tadafor.Conformance;

/// <summary>What a store can do beyond the ports, and how long to try it.</summary>
/// <typeparam name="TStore">The store.</typeparam>
public sealed record ConformanceOptions<TStore>
    where TStore : class
{
    /// <summary>
    /// Opens again what a store kept that is disposed already; <see langword="null"/> for a store that does not outlive its process.
    /// </summary>
    public Func<TStore, TStore>? Reopen { get; init; }

    /// <summary>
    /// Opens a second store on the same content while the first is open, as another process would; <see langword="null"/> where only one
    /// can be.
    /// </summary>
    public Func<TStore, TStore>? OpenBeside { get; init; }

    /// <summary>
    /// All bytes that an open store keeps, files beside it included, to be searched for what was erased; <see langword="null"/> where they
    /// cannot be had. The kit disposes the streams.
    /// </summary>
    public Func<TStore, IEnumerable<Stream>>? Kept { get; init; }

    /// <summary>The seed of everything random; 1 unless said otherwise, so that a run repeats the one before.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many random histories are compared with the store in memory; 100 unless said otherwise.</summary>
    public int Histories { get; init; } = 100;

    /// <summary>How many lines are read in bounded memory; 50,000 unless said otherwise.</summary>
    public int Lines { get; init; } = 50_000;

    /// <summary>How many files are paged through; 300 unless said otherwise.</summary>
    public int Files { get; init; } = 300;

    /// <summary>
    /// How many checks are to run at least; as many as need no option unless said otherwise, so that a green run of nothing is impossible.
    /// A store of acts alone, or of lines alone, says less.
    /// </summary>
    public int Floor { get; init; } = StoreConformance.WithoutOptions;
}
