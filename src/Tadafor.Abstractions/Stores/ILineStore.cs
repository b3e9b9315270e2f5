namespace Tadafor.Abstractions.Stores;

/// <summary>
/// Where what is large is kept, line by line: signatures of a petition, ballots of a vote. Lines are taken in batches, streamed and
/// grouped, and never changed.
/// </summary>
/// <remarks>The promises of <see cref="IActStore"/> hold here too: durable, each batch once, whole or not at all.</remarks>
public interface ILineStore
{
    /// <summary>Takes a batch, all of it or nothing. The key is looked at first, then whether the file is closed.</summary>
    ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation);

    /// <summary>The lines of a file in order, as they are read; nothing when there are none or they were erased.</summary>
    /// <param name="file">Which.</param>
    /// <param name="after">Only lines after this number; 0 for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    IAsyncEnumerable<StoredLine> ReadAsync(FileId file, long after, CancellationToken cancellation);

    /// <summary>
    /// The different contents and how many lines say each, in no order: what a count needs, and all it needs. Grouped where the lines lie,
    /// so that a million ballots travel as a few thousand groups.
    /// </summary>
    /// <param name="file">Which.</param>
    /// <param name="choice">Which lines of one token are counted.</param>
    /// <param name="cancellation">Stops the grouping.</param>
    IAsyncEnumerable<LineGroup> GroupAsync(FileId file, LineChoice choice, CancellationToken cancellation);

    /// <summary>How many lines there are; zeros when there are none.</summary>
    ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation);

    /// <summary>Takes no more lines of a file from now on. Doing it again is no fault.</summary>
    /// <returns>The counts, which no longer change.</returns>
    ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation);

    /// <summary>
    /// Removes the lines of a closed file for good and keeps the counts and the keys: a batch given again is still answered as taken. Doing
    /// it again is no fault.
    /// </summary>
    /// <returns>The counts; of a file that is not closed, nothing was removed.</returns>
    ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation);
}
