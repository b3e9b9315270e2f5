using System.Runtime.CompilerServices;
using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Stores.InMemory;

/// <summary>
/// Files and lines in memory, for tests and trials: every promise of the ports but that of surviving the process. Each instance stands
/// alone.
/// </summary>
public sealed class InMemoryStore : IActStore, ILineStore, IWholeStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FileId, MemoryFile> _files = [];
    private readonly Dictionary<FileId, MemoryLines> _lines = [];

    /// <inheritdoc/>
    public ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Locked(() => _files.GetValueOrDefault(file)?.Entry, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Locked(
            () =>
            {
                if (_files.TryGetValue(order.File, out MemoryFile? file))
                {
                    return file.Append(order);
                }

                if (order.ExpectedVersion != 0)
                {
                    return new StaleVersion(0);
                }

                MemoryFile begun = new(order.File);
                AppendAnswer answer = begun.Append(order);
                _files.Add(order.File, begun);
                return answer;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return StreamAsync(() => _files.GetValueOrDefault(file)?.After(after) ?? [], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Locked(
            () =>
            {
                FileEntry[] found =
                [
                    .. _files.Values.Select(f => f.Entry)
                        .Where(e => e.File.Kind == query.Kind
                            && (query.State is null || e.State.Code == query.State)
                            && (query.From is not { } from || e.State.Since >= from)
                            && (query.To is not { } to || e.State.Since <= to)
                            && (query.After is not { } after || FilePosition.Of(e).CompareTo(after) > 0))
                        .OrderBy(FilePosition.Of)
                        .Take(query.Size + 1),
                ];
                bool more = found.Length > query.Size;
                Sequence<FileEntry> page = found.Take(query.Size).ToSequence();
                return new FilePage(page, more ? FilePosition.Of(page[^1]) : null);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<FileId> DueForErasureAsync(LocalDate day, CancellationToken cancellation) => StreamAsync(
        () => _files.Values.Where(f => f.IsDue(day)).Select(f => f.Entry.File).Order().ToArray(),
        cancellation);

    /// <inheritdoc/>
    public ValueTask<FileErasureAnswer> EraseAsync(FileId file, long expectedVersion, Instant at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(expectedVersion, 1);
        return Locked(() => _files.GetValueOrDefault(file)?.Erase(expectedVersion, at) ?? new StaleVersion(0), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Locked(() => LinesOf(batch.File).Take(batch), cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredLine> ReadAsync(FileId file, long after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return StreamAsync(() => _lines.GetValueOrDefault(file)?.After(after) ?? [], cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<LineGroup> GroupAsync(FileId file, LineChoice choice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return StreamAsync(() => _lines.GetValueOrDefault(file)?.Grouped(choice) ?? [], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Locked(() => _lines.GetValueOrDefault(file)?.Counts ?? new LineCounts(0, 0, false, false), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Locked(() => LinesOf(file).Close(), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Locked(() => _lines.GetValueOrDefault(file)?.Erase() ?? new LineCounts(0, 0, false, false), cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StorePart> ExportAsync(CancellationToken cancellation) => StreamAsync<StorePart>(
        () =>
        [
            .. _files.OrderBy(f => f.Key).SelectMany(f => f.Value.Parts()),
            .. _lines.OrderBy(l => l.Key).SelectMany(l => l.Value.Parts(l.Key)),
        ],
        cancellation);

    /// <inheritdoc/>
    public async ValueTask<bool> ImportAsync(IAsyncEnumerable<StorePart> parts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Dictionary<FileId, MemoryFile> files = [];
        Dictionary<FileId, MemoryLines> lines = [];
        MemoryFile? file = null;
        MemoryLines? box = null;
        await foreach (StorePart part in parts.WithCancellation(cancellation).ConfigureAwait(false))
        {
            part.Switch(
                entry =>
                {
                    files.Add(entry.File, file = new(entry.File));
                    file.Restore(entry);
                },
                order => file!.Restore(order),
                act => file!.Restore(act),
                begun =>
                {
                    lines.Add(begun.File, box = new());
                    box.Restore(begun.Counts);
                },
                batch => box!.Restore(batch),
                line => box!.Restore(line));
        }

        return await Locked(
            () =>
            {
                if (_files.Count + _lines.Count > 0)
                {
                    return false;
                }

                foreach ((FileId id, MemoryFile held) in files)
                {
                    _files.Add(id, held);
                }

                foreach ((FileId id, MemoryLines held) in lines)
                {
                    _lines.Add(id, held);
                }

                return true;
            },
            cancellation).ConfigureAwait(false);
    }

    private MemoryLines LinesOf(FileId file)
    {
        if (!_lines.TryGetValue(file, out MemoryLines? lines))
        {
            _lines.Add(file, lines = new());
        }

        return lines;
    }

    private ValueTask<T> Locked<T>(Func<T> work, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<T>(cancellation);
        }

        lock (_gate)
        {
            return ValueTask.FromResult(work());
        }
    }

    // What is streamed is what stood when the reading began.
    private async IAsyncEnumerable<T> StreamAsync<T>(Func<T[]> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (T item in await Locked(read, cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
