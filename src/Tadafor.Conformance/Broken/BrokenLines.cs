using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Model;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Broken;

/// <summary>Every batch is new to it.</summary>
internal sealed class DoublingStore : StoreShell
{
    private int _batches;

    public override ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation) =>
        Inner.TakeAsync(batch with { Key = FormattableString.Invariant($"{Interlocked.Increment(ref _batches)}") }, cancellation);
}

/// <summary>Closing is a word only.</summary>
internal sealed class OpenEndedStore : StoreShell
{
    public override async ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation) =>
        await Inner.CountAsync(file, cancellation).ConfigureAwait(false) with { IsClosed = true };
}

/// <summary>One transaction for each line.</summary>
internal sealed class LineByLineStore : StoreShell
{
    private readonly ConcurrentDictionary<(FileId, string), string> _taken = [];

    public override async ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!_taken.TryAdd((batch.File, batch.Key), batch.Digest))
        {
            return _taken[(batch.File, batch.Key)] == batch.Digest ? new LinesAlreadyTaken() : new LineKeyTaken();
        }

        // Small steps only where somebody could look between them: large batches would take too long.
        LinesAnswer answer = new LinesClosed(0);
        int size = Math.Max(1, batch.Lines.Count / 10);
        foreach ((FileLine[] lines, int i) in batch.Lines.Chunk(size).Select((l, i) => (l, i)))
        {
            answer = await Inner.TakeAsync(
                batch with { Lines = lines.ToSequence(), Key = FormattableString.Invariant($"{batch.Key}#{i}") },
                None).ConfigureAwait(false);
            if (answer.TryPickT3(out _, out _))
            {
                _taken.TryRemove((batch.File, batch.Key), out _);
                return answer;
            }

            await Task.Delay(1, None).ConfigureAwait(false);
        }

        return answer;
    }
}

/// <summary>Of two batches that come at once it writes one and answers both.</summary>
internal sealed class LosingStore : StoreShell
{
    private int _writing;

    public override async ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation)
    {
        bool alone = Interlocked.Increment(ref _writing) == 1;
        try
        {
            await Task.Delay(1, None).ConfigureAwait(false);
            return alone
                ? await Inner.TakeAsync(batch, cancellation).ConfigureAwait(false)
                : new LinesTaken((await Inner.CountAsync(batch.File, cancellation).ConfigureAwait(false)).Lines + batch.Lines.Count);
        }
        finally
        {
            Interlocked.Decrement(ref _writing);
        }
    }
}

/// <summary>Cancelled in the middle, it leaves the first line.</summary>
internal sealed class HalfBatchStore : StoreShell
{
    public override async ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (cancellation.CanBeCanceled && batch.Lines.Count > 1)
        {
            try
            {
                await Task.Delay(20, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                await Inner.TakeAsync(batch with { Lines = batch.Lines.Take(1).ToSequence() }, None).ConfigureAwait(false);
                throw;
            }
        }

        return await Inner.TakeAsync(batch, cancellation).ConfigureAwait(false);
    }
}

/// <summary>Takes whichever line of a token comes first.</summary>
internal sealed class FirstAsLastStore : StoreShell
{
    public override IAsyncEnumerable<LineGroup> GroupAsync(FileId file, LineChoice choice, CancellationToken cancellation) =>
        Inner.GroupAsync(file, choice == LineChoice.Last ? LineChoice.First : choice, cancellation);
}

/// <summary>Reads a whole table into a list of its own before it gives anything.</summary>
internal sealed class BufferingStore : StoreShell
{
    public override async IAsyncEnumerable<StoredLine> ReadAsync(
        FileId file, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // As a reader of a database does, each line is made anew.
        List<StoredLine> lines = [];
        foreach (StoredLine line in await Inner.ReadAsync(file, after, cancellation).ListAsync().ConfigureAwait(false))
        {
            lines.Add(new(line.Number, new(new(line.Line.Token.AsSpan()), new(line.Line.Content.AsSpan()))));
        }

        for (int i = 0; i < lines.Count; i++)
        {
            yield return lines[i];
        }
    }
}

/// <summary>Counts what is there now.</summary>
internal sealed class CountErasingStore : StoreShell
{
    public override async ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation) =>
        Now(await Inner.EraseAsync(file, cancellation).ConfigureAwait(false));

    public override async ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation) =>
        Now(await Inner.CountAsync(file, cancellation).ConfigureAwait(false));

    private static LineCounts Now(LineCounts counts) => counts.IsErased ? counts with { Lines = 0, Tokens = 0 } : counts;
}
