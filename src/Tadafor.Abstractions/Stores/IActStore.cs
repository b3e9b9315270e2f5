using NodaTime;

namespace Tadafor.Abstractions.Stores;

/// <summary>
/// Where files of acts are kept: petitions, bodies, charters, budgets, all alike. A file is a list of acts; it begins with the first and
/// nothing is ever taken out of it. A store promises: acts that were answered as appended are there after any failure; of two writers who
/// saw the same file one is told so; an order given twice is done once; what can be traced to persons can be erased and the rest stays.
/// </summary>
/// <remarks>
/// Every method may be called by several threads. Cancelling leaves the store as it was before the call or after it, never between. What
/// the machine does wrong is thrown. An order is seen whole or not at all, also by who reads while it is written. Days are of the ISO
/// calendar, years 1 to 9999, and so are moments. Between two items of a stream the caller may call the store again, to erase what is
/// listed, say.
/// </remarks>
public interface IActStore
{
    /// <summary>The file as a list shows it; <see langword="null"/> when there is none.</summary>
    ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation);

    /// <summary>
    /// Appends acts, all of them or none, with the state they lead to. The key is looked at first, then the version; acts of one order get
    /// following numbers.
    /// </summary>
    ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation);

    /// <summary>The acts of a file in order, as they are read; nothing when there is no such file.</summary>
    /// <param name="file">Which.</param>
    /// <param name="after">Only acts after this version; 0 for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation);

    /// <summary>
    /// A page of the files of a kind. A file that changes between two pages may be met again or not at all; one that does not change is met
    /// exactly once.
    /// </summary>
    ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation);

    /// <summary>
    /// Files that hold something that can be traced to persons and whose <see cref="FileState.RetainUntil"/> is before a day.
    /// </summary>
    IAsyncEnumerable<FileId> DueForErasureAsync(LocalDate day, CancellationToken cancellation);

    /// <summary>
    /// Removes <see cref="FileAct.Personal"/> from every act of a file, for good: also from whatever the store keeps beside. Doing it again
    /// removes nothing and is no fault. Keys stay: an order given again afterwards is still answered as done.
    /// </summary>
    /// <param name="file">Which.</param>
    /// <param name="expectedVersion">How many acts it holds as far as the caller knows.</param>
    /// <param name="at">When; kept to the millisecond.</param>
    /// <param name="cancellation">Stops the call.</param>
    ValueTask<FileErasureAnswer> EraseAsync(FileId file, long expectedVersion, Instant at, CancellationToken cancellation);
}
