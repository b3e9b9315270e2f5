using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Model;
using Tadafor.Domain.Primitives;

// These stores are broken on purpose, and no more than each says.
#pragma warning disable CA2016

namespace Tadafor.Conformance.Broken;

/// <summary>Reads by descending number.</summary>
internal sealed class NewestFirstStore : StoreShell
{
    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(file, after, cancellation).Reverse();
}

/// <summary>From a version on, instead of after it.</summary>
internal sealed class InclusiveHistoryStore : StoreShell
{
    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(file, Math.Max(0, after - 1), cancellation);
}

/// <summary>A list that is not updated.</summary>
internal sealed class StuckStateStore : StoreShell
{
    private readonly ConcurrentDictionary<FileId, FileState> _first = [];

    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        AppendAnswer answer = await base.AppendAsync(order, cancellation).ConfigureAwait(false);
        if (answer.TryPickT0(out _, out _))
        {
            _first.TryAdd(order.File, order.State);
        }

        return answer;
    }

    public override async ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation)
    {
        FileEntry? entry = await base.FindAsync(file, cancellation).ConfigureAwait(false);
        return entry is null ? null : entry with { State = _first.GetValueOrDefault(file) ?? entry.State };
    }
}

/// <summary>Normalises what it stores.</summary>
internal sealed class ComposingStore : StoreShell
{
    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(file, after, cancellation).Select(a => a with { Body = a.Body.Normalize(NormalizationForm.FormC) });
}

/// <summary>A column that tells no capital from a small letter.</summary>
internal sealed class FoldingStore : StoreShell
{
    public override ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation) =>
        base.FindAsync(Folded(file), cancellation);

    public override ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation) =>
        base.AppendAsync(order with { File = Folded(order.File) }, cancellation);

    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(Folded(file), after, cancellation);

    public override ValueTask<FileErasureAnswer> EraseAsync(
        FileId file,
        long expectedVersion,
        Instant at,
        CancellationToken cancellation) =>
        base.EraseAsync(Folded(file), expectedVersion, at, cancellation);

    private static FileId Folded(FileId file) => new(file.Kind, file.Reference.ToLowerInvariant());
}

/// <summary>Keeps keys beside files, and guesses which order wrote an act: the last.</summary>
internal sealed class LastKeyStore : StoreShell
{
    private readonly ConcurrentDictionary<FileId, string> _last = [];

    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        AppendAnswer answer = await base.AppendAsync(order, cancellation).ConfigureAwait(false);
        if (answer.TryPickT0(out _, out _))
        {
            _last[order.File] = order.Key;
        }

        return answer;
    }

    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(file, after, cancellation).Select(a => a with { Key = _last.GetValueOrDefault(file, a.Key) });
}

/// <summary>A type for days that begins in 1900.</summary>
internal sealed class YoungCalendarStore : StoreShell
{
    private static readonly LocalDate _first = new(1900, 1, 1);

    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(file, after, cancellation).Select(a => a with { On = a.On < _first ? _first : a.On });
}

/// <summary>A type for moments that knows seconds only.</summary>
internal sealed class SecondsStore : StoreShell
{
    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(file, after, cancellation).Select(a => a with { At = Instant.FromUnixTimeSeconds(a.At.ToUnixTimeSeconds()) });
}

/// <summary>The next page begins on the next day.</summary>
internal sealed class DayPagingStore : StoreShell
{
    public override ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation) => base.PageAsync(
        query.After is { } after ? query with { From = after.Since.PlusDays(1), After = null } : query,
        cancellation);
}

/// <summary>Lists as .NET compares texts by default in its ordinal order.</summary>
internal sealed class Utf16Store : StoreShell
{
    public override async ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation)
    {
        FilePage page = await base.PageAsync(query, cancellation).ConfigureAwait(false);
        return page with
        {
            Entries = page.Entries.OrderBy(e => e.State.Since).ThenBy(e => e.File.Reference, StringComparer.Ordinal).ToSequence(),
        };
    }
}

/// <summary>Until a day, instead of before it.</summary>
internal sealed class EarlyDueStore : StoreShell
{
    public override IAsyncEnumerable<FileId> DueForErasureAsync(LocalDate day, CancellationToken cancellation) =>
        base.DueForErasureAsync(day.PlusDays(1), cancellation);
}

/// <summary>The proof goes with what it proves.</summary>
internal sealed class DigestErasingStore : StoreShell
{
    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        base.HistoryAsync(file, after, cancellation).Select(a => a.IsErased ? a with { PersonalDigest = null } : a);
}

/// <summary>Erases acts that the caller never saw.</summary>
internal sealed class BlindErasureStore : StoreShell
{
    public override async ValueTask<FileErasureAnswer> EraseAsync(
        FileId file, long expectedVersion, Instant at, CancellationToken cancellation)
    {
        long version = (await FindAsync(file, cancellation).ConfigureAwait(false))?.Version ?? expectedVersion;
        return await base.EraseAsync(file, version, at, cancellation).ConfigureAwait(false);
    }
}

/// <summary>Writes all it is told to a log beside.</summary>
internal sealed class LoggingStore : StoreShell
{
    private readonly StringBuilder _log = new();

    public override ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        lock (_log)
        {
            _log.AppendJoin('\n', order.Acts.Select(a => a.Personal));
        }

        return base.AppendAsync(order, cancellation);
    }

    public MemoryStream Log() => new(Encoding.UTF8.GetBytes(_log.ToString()));
}

/// <summary>Clears its memory of keys with what is personal: an order given again after an erasure is answered as stale.</summary>
internal sealed class KeyErasingStore : StoreShell
{
    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        AppendAnswer answer = await base.AppendAsync(order, cancellation).ConfigureAwait(false);
        FileEntry? entry = await base.FindAsync(order.File, None).ConfigureAwait(false);
        return entry?.ErasedAt is not null && !answer.TryPickT0(out _, out _) ? new StaleVersion(entry.Version) : answer;
    }
}

/// <summary>Changes what is streamed.</summary>
internal static class Streamed
{
    public static async IAsyncEnumerable<T> Select<T>(
        this IAsyncEnumerable<T> items, Func<T, T> change, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (T item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return change(item);
        }
    }

    public static async IAsyncEnumerable<T> Reverse<T>(this IAsyncEnumerable<T> items)
    {
        foreach (T item in Enumerable.Reverse(await items.ListAsync().ConfigureAwait(false)))
        {
            yield return item;
        }
    }
}
