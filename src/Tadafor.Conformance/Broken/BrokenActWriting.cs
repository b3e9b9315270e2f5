using System.Collections.Concurrent;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Broken;

/// <summary>One content for all instances, for acts or for lines.</summary>
internal sealed class SharedStore : StoreShell
{
    private readonly InMemoryStore _shared;
    private readonly bool _lines;

    private SharedStore(InMemoryStore shared, bool lines)
    {
        _shared = shared;
        _lines = lines;
    }

    public static Func<StoreShell> Begin(bool lines)
    {
        InMemoryStore shared = new();
        return () => new SharedStore(shared, lines);
    }

    public override ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation) =>
        (_lines ? Inner : _shared).FindAsync(file, cancellation);

    public override ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation) =>
        (_lines ? Inner : _shared).AppendAsync(order, cancellation);

    public override IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
        (_lines ? Inner : _shared).HistoryAsync(file, after, cancellation);

    public override ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation) =>
        (_lines ? Inner : _shared).PageAsync(query, cancellation);

    public override IAsyncEnumerable<FileId> DueForErasureAsync(NodaTime.LocalDate day, CancellationToken cancellation) =>
        (_lines ? Inner : _shared).DueForErasureAsync(day, cancellation);

    public override ValueTask<FileErasureAnswer> EraseAsync(
        FileId file,
        long expectedVersion,
        NodaTime.Instant at,
        CancellationToken cancellation) =>
        (_lines ? Inner : _shared).EraseAsync(file, expectedVersion, at, cancellation);

    public override ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation) =>
        (_lines ? _shared : Inner).TakeAsync(batch, cancellation);

    public override IAsyncEnumerable<StoredLine> ReadAsync(FileId file, long after, CancellationToken cancellation) =>
        (_lines ? _shared : Inner).ReadAsync(file, after, cancellation);

    public override IAsyncEnumerable<LineGroup> GroupAsync(FileId file, LineChoice choice, CancellationToken cancellation) =>
        (_lines ? _shared : Inner).GroupAsync(file, choice, cancellation);

    public override ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation) =>
        (_lines ? _shared : Inner).CountAsync(file, cancellation);

    public override ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation) =>
        (_lines ? _shared : Inner).CloseAsync(file, cancellation);

    public override ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation) =>
        (_lines ? _shared : Inner).EraseAsync(file, cancellation);
}

/// <summary>Takes the version that stands for the one expected.</summary>
internal sealed class BlindStore : StoreShell
{
    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        AppendAnswer answer = await Inner.AppendAsync(order, cancellation).ConfigureAwait(false);
        return answer.TryPickT2(out StaleVersion? stale, out _)
            ? await Inner.AppendAsync(order with { ExpectedVersion = stale.Version }, None).ConfigureAwait(false)
            : answer;
    }
}

/// <summary>Every key is new to it.</summary>
internal sealed class ForgetfulStore : StoreShell
{
    private int _orders;

    public override ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation) =>
        Inner.AppendAsync(order with { Key = FormattableString.Invariant($"{Interlocked.Increment(ref _orders)}") }, cancellation);
}

/// <summary>Looks at the key alone.</summary>
internal sealed class CredulousStore : StoreShell
{
    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        AppendAnswer answer = await Inner.AppendAsync(order, cancellation).ConfigureAwait(false);
        return answer.TryPickT3(out KeyTaken? taken, out _) ? new AlreadyDone(taken.Version) : answer;
    }
}

/// <summary>One transaction for each act.</summary>
internal sealed class PiecemealStore : StoreShell
{
    private readonly ConcurrentDictionary<(FileId, string), (string Digest, long Version)> _done = [];

    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        if (_done.TryGetValue((order.File, order.Key), out (string Digest, long Version) done))
        {
            return done.Digest == order.Digest ? new AlreadyDone(done.Version) : new KeyTaken(done.Version);
        }

        AppendAnswer answer = new StaleVersion(0);
        foreach ((FileAct act, int i) in order.Acts.Select((a, i) => (a, i)))
        {
            if (i > 0)
            {
                await Task.Delay(1, None).ConfigureAwait(false);
            }

            AppendOrder piece = order with
            {
                Acts = [act],
                Key = FormattableString.Invariant($"{order.Key}#{i}"),
                ExpectedVersion = order.ExpectedVersion + i
            };
            answer = await Inner.AppendAsync(piece, i == 0 ? cancellation : None).ConfigureAwait(false);
            if (i == 0 && !answer.TryPickT0(out _, out _))
            {
                return answer;
            }
        }

        _done[(order.File, order.Key)] = (order.Digest, order.ExpectedVersion + order.Acts.Count);
        return answer;
    }
}

/// <summary>Two may look before either writes.</summary>
internal sealed class RacingStore : StoreShell
{
    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        long seen = (await Inner.FindAsync(order.File, cancellation).ConfigureAwait(false))?.Version ?? 0;
        await Task.Delay(1, None).ConfigureAwait(false);
        AppendAnswer answer = await Inner.AppendAsync(order, None).ConfigureAwait(false);
        while (seen == order.ExpectedVersion && answer.TryPickT2(out StaleVersion? stale, out _))
        {
            answer = await Inner.AppendAsync(order with { ExpectedVersion = stale.Version }, None).ConfigureAwait(false);
        }

        return answer;
    }
}

/// <summary>Cancelled in the middle, it leaves the first act.</summary>
internal sealed class HalfwayStore : StoreShell
{
    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (cancellation.CanBeCanceled && order.Acts.Count > 1)
        {
            try
            {
                await Task.Delay(20, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                await Inner.AppendAsync(order with { Acts = order.Acts.Take(1).ToSequence() }, None).ConfigureAwait(false);
                throw;
            }
        }

        return await Inner.AppendAsync(order, cancellation).ConfigureAwait(false);
    }
}

/// <summary>Opened again, it writes its log anew, in which no erasure of acts is noted.</summary>
internal sealed class ReturningStore : StoreShell
{
    private readonly List<Func<InMemoryStore, Task>> _written = [];

    public override async ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        AppendAnswer answer = await Inner.AppendAsync(order, cancellation).ConfigureAwait(false);
        if (answer.TryPickT0(out _, out _))
        {
            Note(async s => await s.AppendAsync(order, None).ConfigureAwait(false));
        }

        return answer;
    }

    public override ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation)
    {
        Note(async s => await s.TakeAsync(batch, None).ConfigureAwait(false));
        return Inner.TakeAsync(batch, cancellation);
    }

    public override ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation)
    {
        Note(async s => await s.CloseAsync(file, None).ConfigureAwait(false));
        return Inner.CloseAsync(file, cancellation);
    }

    public override ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation)
    {
        Note(async s => await s.EraseAsync(file, None).ConfigureAwait(false));
        return Inner.EraseAsync(file, cancellation);
    }

    public ReturningStore Again()
    {
        ReturningStore again = new();
        foreach (Func<InMemoryStore, Task> written in _written)
        {
            written(again.Inner).GetAwaiter().GetResult();
            again._written.Add(written);
        }

        return again;
    }

    private void Note(Func<InMemoryStore, Task> written)
    {
        lock (_written)
        {
            _written.Add(written);
        }
    }
}
