using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;

namespace Tadafor.Conformance.Broken;

/// <summary>A good store around which a broken one is built: each overrides what it gets wrong.</summary>
internal class StoreShell : IActStore, ILineStore, IWholeStore
{
    protected static CancellationToken None => CancellationToken.None;

    protected InMemoryStore Inner { get; init; } = new();

    public virtual ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation) => Inner.FindAsync(file, cancellation);

    public virtual ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation) =>
        Inner.AppendAsync(order, cancellation);

    public virtual IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        Inner.HistoryAsync(file, after, cancellation);

    public virtual ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation) => Inner.PageAsync(query, cancellation);

    public virtual IAsyncEnumerable<FileId> DueForErasureAsync(LocalDate day, CancellationToken cancellation) =>
        Inner.DueForErasureAsync(day, cancellation);

    public virtual ValueTask<FileErasureAnswer> EraseAsync(FileId file, long expectedVersion, Instant at, CancellationToken cancellation) =>
        Inner.EraseAsync(file, expectedVersion, at, cancellation);

    public virtual ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation) =>
        Inner.TakeAsync(batch, cancellation);

    public virtual IAsyncEnumerable<StoredLine> ReadAsync(FileId file, long after, CancellationToken cancellation) =>
        Inner.ReadAsync(file, after, cancellation);

    public virtual IAsyncEnumerable<LineGroup> GroupAsync(FileId file, LineChoice choice, CancellationToken cancellation) =>
        Inner.GroupAsync(file, choice, cancellation);

    public virtual ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation) => Inner.CountAsync(file, cancellation);

    public virtual ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation) => Inner.CloseAsync(file, cancellation);

    public virtual ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation) => Inner.EraseAsync(file, cancellation);

    public virtual IAsyncEnumerable<StorePart> ExportAsync(CancellationToken cancellation) => Inner.ExportAsync(cancellation);

    public virtual ValueTask<bool> ImportAsync(IAsyncEnumerable<StorePart> parts, CancellationToken cancellation) =>
        Inner.ImportAsync(parts, cancellation);
}
