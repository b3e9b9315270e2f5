using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>Taking, closing, erasing.</summary>
internal static class LineWriting
{
    private static readonly CancellationToken _none = CancellationToken.None;

    public static async Task ReplayAsync(Bench bench, CancellationToken cancellation)
    {
        ILineStore store = bench.NewLines();
        FileId file = bench.File();
        LineBatch first = Bench.Batch(file, "k", new("t1", "a"), new("t2", "b"));
        await AnswerAsync(store, first, new LinesTaken(2), "A batch of two").ConfigureAwait(false);
        await AnswerAsync(store, first, new LinesAlreadyTaken(), "It again").ConfigureAwait(false);
        await AnswerAsync(
            store,
            Bench.Batch(file, "k", new("t1", "a"), new("t2", "c")),
            new LineKeyTaken(),
            "Other lines under its key").ConfigureAwait(false);
        await AnswerAsync(
            store,
            Bench.Batch(file, "k2", new FileLine("t1", "a")),
            new LinesTaken(3),
            "A line like one before, under a new key").ConfigureAwait(false);
        await AnswerAsync(store, first, new LinesAlreadyTaken(), "The first batch after another").ConfigureAwait(false);
        await AnswerAsync(
            store,
            Bench.Batch(bench.File(), "k", new FileLine("t1", "a")),
            new LinesTaken(1),
            "Its key in another file").ConfigureAwait(false);
        Expect.Same(3, (await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count, "Lines after batches given again");
    }

    public static async Task ClosingAsync(Bench bench, CancellationToken cancellation)
    {
        ILineStore store = bench.NewLines();
        FileId file = bench.File(), never = bench.File();
        LineBatch first = Bench.Batch(file, "k", new("t1", "a"), new("t1", "b"));
        await store.TakeAsync(first, _none).ConfigureAwait(false);
        LineCounts counts = new(2, 1, true, false);
        Expect.Same(
            counts with { IsClosed = false },
            await store.CountAsync(file, _none).ConfigureAwait(false),
            "The counts before closing");
        Expect.Same(counts, await store.CloseAsync(file, _none).ConfigureAwait(false), "The counts at closing");
        await AnswerAsync(
            store,
            Bench.Batch(file, "late", new FileLine("t3", "c")),
            new LinesClosed(2),
            "A batch after closing").ConfigureAwait(false);
        await AnswerAsync(store, first, new LinesAlreadyTaken(), "A batch taken before closing, again").ConfigureAwait(false);
        await AnswerAsync(
            store,
            Bench.Batch(file, "k", new FileLine("t1", "z")),
            new LineKeyTaken(),
            "Other lines under its key, after closing").ConfigureAwait(false);
        Expect.Same(counts, await store.CloseAsync(file, _none).ConfigureAwait(false), "Closing again");
        Expect.Same(counts, await store.CountAsync(file, _none).ConfigureAwait(false), "The counts after all that");
        Expect.Same(2, (await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count, "Lines after all that");
        Expect.Same(
            new LineCounts(0, 0, true, false),
            await store.CloseAsync(never, _none).ConfigureAwait(false),
            "Closing what holds no line");
        await AnswerAsync(
            store,
            Bench.Batch(never, "k", new FileLine("t", "c")),
            new LinesClosed(0),
            "A batch after that").ConfigureAwait(false);
    }

    public static async Task WholeAsync(Bench bench, CancellationToken cancellation)
    {
        const int Size = 10, Batches = 12;
        ILineStore store = bench.NewLines();
        FileId file = bench.File();
        using CancellationTokenSource written = new();
        Task writer = Task.Run(
            async () =>
            {
                try
                {
                    for (int i = 0; i < Batches; i++)
                    {
                        LineBatch batch = Bench.Batch(
                            file,
                            $"{i}",
                            [.. Enumerable.Range(0, Size).Select(n => new FileLine($"{i}-{n}", "c"))]);
                        await AnswerAsync(
                            store,
                            batch,
                            new LinesTaken((i + 1) * Size),
                            $"Batch {i + 1} of ten lines").ConfigureAwait(false);
                    }
                }
                finally
                {
                    await written.CancelAsync().ConfigureAwait(false);
                }
            },
            cancellation);
        string? broken;
        bool last;
        do
        {
            last = written.IsCancellationRequested;
            long counted = (await store.CountAsync(file, _none).ConfigureAwait(false)).Lines;
            long read = (await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count;
            long grouped = (await store.GroupAsync(file, LineChoice.Every, _none).ListAsync().ConfigureAwait(false)).Sum(g => g.Lines);
            broken = counted % Size == 0 && read % Size == 0 && grouped % Size == 0
                ? null
                : $"While batches of {Size} lines were taken, a reader counted {counted}, read {read} and grouped {grouped}";
        }
        while (broken is null && !last);
        await writer.ConfigureAwait(false);
        Expect.That(broken is null, broken ?? "");
    }

    public static async Task WritersAsync(Bench bench, CancellationToken cancellation)
    {
        const int Writers = 6, Batches = 10, Size = 5;
        ILineStore store = bench.NewLines();
        FileId file = bench.File();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(async () =>
        {
            for (int i = 0; i < Batches; i++)
            {
                LineBatch batch = Bench.Batch(
                    file,
                    $"{w}-{i}",
                    [.. Enumerable.Range(0, Size).Select(n => new FileLine($"{w}-{i}-{n}", "c"))]);
                LinesAnswer answer = await store.TakeAsync(batch, _none).ConfigureAwait(false);
                Expect.That(answer.TryPickT0(out _, out _), $"A batch under a new key was answered: {Model.Said.Of(answer)}");
            }
        }))).ConfigureAwait(false);

        // The same batch, given by all at once, is taken once.
        LineBatch shared = Bench.Batch(file, "shared", new FileLine("shared", "c"));
        LinesAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, Writers)
            .Select(_ => Task.Run(async () => await store
                .TakeAsync(shared, CancellationToken.None)
                .ConfigureAwait(false)))).ConfigureAwait(false);
        string said = string.Join("; ", answers.Select(Model.Said.Of));
        Expect.That(answers.Count(a => a.TryPickT0(out _, out _)) == 1, $"One batch given {Writers} times at once was answered: {said}");

        List<StoredLine> lines = await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        IEnumerable<string> expected = Enumerable.Range(0, Writers).SelectMany(w => Enumerable.Range(0, Batches)
            .SelectMany(i => Enumerable.Range(0, Size).Select(n => $"{w}-{i}-{n}"))).Append("shared");
        Expect.SameList(
            [.. expected.Order(StringComparer.Ordinal)],
            [.. lines.Select(l => l.Line.Token).Order(StringComparer.Ordinal)],
            $"What {Writers} writers gave");
        Expect.SameList([.. Enumerable.Range(1, lines.Count)], [.. lines.Select(l => (int)l.Number)], "The numbers of the lines");
    }

    public static async Task CancelledAsync(Bench bench, CancellationToken cancellation)
    {
        const int Size = 40, Rounds = 24;
        ILineStore store = bench.NewLines();
        for (int i = 0; i < Rounds; i++)
        {
            FileId file = bench.File();
            LineBatch batch = Bench.Batch(file, "k", [.. Enumerable.Range(0, Size).Select(n => new FileLine($"{n}", "c"))]);
            bool answered = false;
            using (CancellationTokenSource source = new())
            {
                if (i < 2)
                {
                    await source.CancelAsync().ConfigureAwait(false);
                }

                async Task<LinesAnswer> CallAsync() => await store.TakeAsync(batch, source.Token).ConfigureAwait(false);

                // Of a store that waits, every second call is surely under way when it is cancelled; one that never waits is met beside it.
                Task<LinesAnswer> call = i % 2 == 1
                    ? CallAsync()
                    : Task.Run(CallAsync, _none);
                Thread.SpinWait(20 * i * i);
                await source.CancelAsync().ConfigureAwait(false);
                try
                {
                    Expect.Same<LinesAnswer>(new LinesTaken(Size), await call.ConfigureAwait(false), "A batch cancelled too late");
                    answered = true;
                }
                catch (OperationCanceledException)
                {
                }
            }

            int seen = (await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count;
            Expect.That(
                seen == Size || (seen == 0 && !answered),
                $"A batch of {Size} lines was {(answered ? "answered" : "cancelled")}; the file holds {seen}");
            LinesAnswer again = await store.TakeAsync(batch, _none).ConfigureAwait(false);
            Expect.Same<LinesAnswer>(seen == 0 ? new LinesTaken(Size) : new LinesAlreadyTaken(), again, "The cancelled batch again");
        }
    }

    public static async Task ErasureAsync(Bench bench, CancellationToken cancellation)
    {
        ILineStore store = bench.NewLines();
        FileId file = bench.File(), other = bench.File();
        LineBatch batch = Bench.Batch(file, "k", new("t1", "a"), new("t1", "b"), new("t2", "a"));
        await store.TakeAsync(batch, _none).ConfigureAwait(false);
        await store.TakeAsync(batch with { File = other }, _none).ConfigureAwait(false);
        LineCounts counts = new(3, 2, false, false);
        Expect.Same(counts, await store.EraseAsync(file, _none).ConfigureAwait(false), "Erasing an open file");
        Expect.Same(
            3,
            (await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count,
            "Lines of an open file after erasing");
        await store.CloseAsync(file, _none).ConfigureAwait(false);
        counts = new(3, 2, true, true);
        Expect.Same(counts, await store.EraseAsync(file, _none).ConfigureAwait(false), "Erasing a closed file");
        Expect.Same(counts, await store.EraseAsync(file, _none).ConfigureAwait(false), "Erasing it again");
        Expect.Same(counts, await store.CountAsync(file, _none).ConfigureAwait(false), "Its counts afterwards");
        Expect.Same(counts, await store.CloseAsync(file, _none).ConfigureAwait(false), "Closing it afterwards");
        Expect.Same(0, (await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count, "Its lines afterwards");
        Expect.Same(
            0,
            (await store.GroupAsync(file, LineChoice.Last, _none).ListAsync().ConfigureAwait(false)).Count,
            "Its groups afterwards");
        await AnswerAsync(
            store,
            Bench.Batch(file, "late", new FileLine("t", "c")),
            new LinesClosed(3),
            "A batch afterwards").ConfigureAwait(false);
        await AnswerAsync(store, batch, new LinesAlreadyTaken(), "A batch taken before, given again afterwards").ConfigureAwait(false);
        Expect.Same(3, (await store.ReadAsync(other, 0, _none).ListAsync().ConfigureAwait(false)).Count, "Lines of another file");
    }

    public static async Task NoTraceAsync(Bench bench, CancellationToken cancellation)
    {
        const string Token = "planted-token-7b1e4", Content = "planted-content-7b1e4-أثر";
        object opened = bench.New();
        ILineStore store = (ILineStore)opened;
        FileId file = bench.File();
        FileLine[] lines = [.. Enumerable.Range(0, 200).Select(n => new FileLine($"{Token}-{n}", $"{Content} {n}"))];
        await store.TakeAsync(Bench.Batch(file, "k", lines), _none).ConfigureAwait(false);
        await store.CloseAsync(file, _none).ConfigureAwait(false);
        await store.EraseAsync(file, _none).ConfigureAwait(false);
        foreach (string planted in (string[])[Token, Content])
        {
            bool held = await Traces.HoldAsync(bench.Kept!(opened), planted).ConfigureAwait(false);
            Expect.That(!held, $"The {(planted == Token ? "tokens" : "contents")} of erased lines are still in what the store keeps");
        }
    }

    public static async Task DurabilityAsync(Bench bench, CancellationToken cancellation)
    {
        object store = bench.New();
        ILineStore lines = (ILineStore)store;
        FileId open = bench.File(), closed = bench.File(), erased = bench.File();
        FileId[] files = [open, closed, erased];
        LineBatch batch = Bench.Batch(open, "k", new("t1", "عريضة"), new("t2", "b"), new("t1", "b"));
        foreach (FileId file in files)
        {
            await lines.TakeAsync(batch with { File = file }, _none).ConfigureAwait(false);
        }

        await lines.CloseAsync(closed, _none).ConfigureAwait(false);
        await lines.CloseAsync(erased, _none).ConfigureAwait(false);
        await lines.EraseAsync(erased, _none).ConfigureAwait(false);
        LineCounts counts = new(3, 2, false, false);
        LineCounts[] expected = [counts, counts with { IsClosed = true }, new(3, 2, true, true)];
        for (int round = 1; round <= 2; round++)
        {
            store = await bench.AgainAsync(store).ConfigureAwait(false);
            lines = (ILineStore)store;
            foreach ((FileId file, LineCounts known) in files.Zip(expected))
            {
                Expect.Same(known, await lines.CountAsync(file, _none).ConfigureAwait(false), "The counts after reopening");
                List<StoredLine> read = await lines.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
                StoredLine[] whole = known.IsErased ? [] : [.. batch.Lines.Select((l, n) => new StoredLine(n + 1, l))];
                Expect.SameList(whole, read, "The lines after reopening");
                await AnswerAsync(
                    lines,
                    batch with { File = file },
                    new LinesAlreadyTaken(),
                    "A batch given again after reopening").ConfigureAwait(false);
            }
        }
    }

    private static async Task AnswerAsync(ILineStore store, LineBatch batch, LinesAnswer expected, string what) =>
        Expect.Same(expected, await store.TakeAsync(batch, _none).ConfigureAwait(false), what);
}
