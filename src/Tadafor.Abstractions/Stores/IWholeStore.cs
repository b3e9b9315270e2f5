namespace Tadafor.Abstractions.Stores;

/// <summary>
/// A store that can be moved whole: everything it holds, exactly, erased parts and keys included. What an archive is written from and read
/// into; no desk uses it.
/// </summary>
public interface IWholeStore
{
    /// <summary>
    /// Everything as it stood at one moment: each file of acts, then its orders, then its acts; after them each file of lines, then its
    /// batches, then its lines. Files stand in the order of <see cref="FileId"/>, orders by version, batches by key in code points.
    /// </summary>
    IAsyncEnumerable<StorePart> ExportAsync(CancellationToken cancellation);

    /// <summary>
    /// Takes everything, in the order of <see cref="ExportAsync"/>, into an empty store: all of it or nothing. What the parts throw while
    /// they are read undoes it and is thrown.
    /// </summary>
    /// <returns>Whether it was taken; <see langword="false"/> when the store holds something already, and nothing was written.</returns>
    ValueTask<bool> ImportAsync(IAsyncEnumerable<StorePart> parts, CancellationToken cancellation);
}
