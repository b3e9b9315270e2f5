using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>Appending: versions, keys, whole orders, several writers, cancelling.</summary>
internal static class ActWriting
{
    private static readonly CancellationToken _none = CancellationToken.None;

    public static async Task StaleAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        await AnswerAsync(
            store,
            Bench.Order(file, 3, "early", Bench.Act("x")),
            new StaleVersion(0),
            "An order at version 3 for no file").ConfigureAwait(false);
        Expect.Same(null, await store.FindAsync(file, _none).ConfigureAwait(false), "After it the file");
        await AnswerAsync(
            store,
            Bench.Order(file, 0, "a", Bench.Act("1"), Bench.Act("2")),
            new Appended(2),
            "Two acts to begin a file").ConfigureAwait(false);
        foreach (long version in (long[])[0, 1, 3])
        {
            AppendOrder late = Bench.Order(file, version, $"late-{version}", Bench.Act("late"));
            await AnswerAsync(store, late, new StaleVersion(2), $"An order at version {version} for a file at 2").ConfigureAwait(false);
        }

        Expect.Same(2, (await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count, "Acts after refused orders");
        await AnswerAsync(
            store,
            Bench.Order(file, 2, "late-0", Bench.Act("3")),
            new Appended(3),
            "The key of a refused order, at the right version").ConfigureAwait(false);
    }

    public static async Task ReplayAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        AppendOrder first = Bench.Order(file, 0, "first", Bench.Act("1", "who"), Bench.Act("2"));
        await AnswerAsync(store, first, new Appended(2), "The first order").ConfigureAwait(false);
        await AnswerAsync(store, first, new AlreadyDone(2), "The first order again").ConfigureAwait(false);
        await AnswerAsync(store, Bench.Order(file, 2, "second", Bench.Act("3")), new Appended(3), "A second order").ConfigureAwait(false);
        await AnswerAsync(store, first, new AlreadyDone(2), "The first order again, after the second").ConfigureAwait(false);
        AppendOrder retold = first with { ExpectedVersion = 3, By = "office-2", At = Bench.Moment + NodaTime.Duration.FromDays(1) };
        await AnswerAsync(
            store,
            retold,
            new AlreadyDone(2),
            "The first order by another writer, later, at version 3").ConfigureAwait(false);
        Expect.Same(3, (await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count, "Acts after orders given again");
    }

    public static async Task KeyTakenAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        await AnswerAsync(store, Bench.Order(file, 0, "k", Bench.Act("1")), new Appended(1), "An order").ConfigureAwait(false);
        await AnswerAsync(
            store,
            Bench.Order(file, 1, "k", Bench.Act("2")),
            new KeyTaken(1),
            "Another act under its key").ConfigureAwait(false);
        AppendOrder otherState = Bench.Order(file, 0, "k", Bench.Act("1")) with { State = Bench.State("closed") };
        await AnswerAsync(store, otherState, new KeyTaken(1), "The same act with another state under its key").ConfigureAwait(false);
        await AnswerAsync(
            store,
            Bench.Order(file, 9, "k", Bench.Act("2")),
            new KeyTaken(1),
            "The key is looked at before the version: it").ConfigureAwait(false);
        Expect.Same(1L, (await store.FindAsync(file, _none).ConfigureAwait(false))?.Version, "The version after it");
        await AnswerAsync(
            store,
            Bench.Order(bench.File(), 0, "k", Bench.Act("2")),
            new Appended(1),
            "The key in another file").ConfigureAwait(false);
    }

    public static async Task WholeAsync(Bench bench, CancellationToken cancellation)
    {
        const int Acts = 10, Orders = 12;
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        using CancellationTokenSource written = new();
        Task writer = Task.Run(
            async () =>
            {
                try
                {
                    for (int i = 0; i < Orders; i++)
                    {
                        FileAct[] acts = [.. Enumerable.Range(1, Acts).Select(n => Bench.Act($"{i}-{n}"))];
                        AppendOrder order = Bench.Order(
                            file,
                            i * Acts,
                            $"order-{i}",
                            acts) with
                        { State = Bench.State($"after-{(i + 1) * Acts}") };
                        await AnswerAsync(store, order, new Appended((i + 1) * Acts), $"Order {i + 1} of ten acts").ConfigureAwait(false);
                    }
                }
                finally
                {
                    await written.CancelAsync().ConfigureAwait(false);
                }
            },
            cancellation);
        string? broken = null;
        bool last;
        do
        {
            last = written.IsCancellationRequested;
            FileEntry? entry = await store.FindAsync(file, _none).ConfigureAwait(false);
            int seen = (await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count;
            broken = seen % Acts != 0 ? $"While orders of {Acts} acts were written, a reader saw {seen} acts"
                : entry is not null
                    && entry.Version % Acts != 0 ? $"While orders of {Acts} acts were written, a file was found at {entry.Version}"
                : entry is not null && entry.State.Code != $"after-{entry.Version}"
                    ? $"A file at {entry.Version} was found in the state {Model.Said.Of(entry.State)} that other acts led to"
                : null;
        }
        while (broken is null && !last);
        await writer.ConfigureAwait(false);
        Expect.That(broken is null, broken ?? "");
    }

    public static Task WritersAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        return ManyAsync(bench, [store, store], store);
    }

    public static Task DoorsAsync(Bench bench, CancellationToken cancellation)
    {
        object store = bench.New(), beside = bench.Beside(store);
        return ManyAsync(bench, [(IActStore)store, (IActStore)beside], (IActStore)beside);
    }

    public static async Task CancelledAsync(Bench bench, CancellationToken cancellation)
    {
        const int Acts = 20, Rounds = 24;
        IActStore store = bench.NewActs();
        for (int i = 0; i < Rounds; i++)
        {
            FileId file = bench.File();
            AppendOrder order = Bench.Order(file, 0, "k", [.. Enumerable.Range(1, Acts).Select(n => Bench.Act($"{n}", "who"))]);
            bool answered = false;
            using (CancellationTokenSource source = new())
            {
                // The first two are cancelled before the call, the others a little later each.
                if (i < 2)
                {
                    await source.CancelAsync().ConfigureAwait(false);
                }

                async Task<AppendAnswer> CallAsync() => await store.AppendAsync(order, source.Token).ConfigureAwait(false);

                // Of a store that waits, every second call is surely under way when it is cancelled; one that never waits is met beside it.
                Task<AppendAnswer> call = i % 2 == 1
                    ? CallAsync()
                    : Task.Run(CallAsync, _none);
                Thread.SpinWait(20 * i * i);
                await source.CancelAsync().ConfigureAwait(false);
                try
                {
                    Expect.Same<AppendAnswer>(new Appended(Acts), await call.ConfigureAwait(false), "An order cancelled too late");
                    answered = true;
                }
                catch (OperationCanceledException)
                {
                }
            }

            int seen = (await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false)).Count;
            long version = (await store.FindAsync(file, _none).ConfigureAwait(false))?.Version ?? 0;
            Expect.That(
                seen == version && (seen == Acts || (seen == 0 && !answered)),
                $"An order of {Acts} acts was {(answered ? "answered" : "cancelled")}; the file is at {version} with {seen} acts");
            AppendAnswer again = await store.AppendAsync(order, _none).ConfigureAwait(false);
            Expect.Same<AppendAnswer>(seen == 0 ? new Appended(Acts) : new AlreadyDone(Acts), again, "The cancelled order again");
            await CancelledReadingAsync(store, file).ConfigureAwait(false);
        }
    }

    private static async Task CancelledReadingAsync(IActStore store, FileId file)
    {
        using CancellationTokenSource source = new();
        int read = 0;
        try
        {
            await foreach (RecordedAct act in store.HistoryAsync(file, 0, source.Token).ConfigureAwait(false))
            {
                Expect.Same(++read, (int)act.Version, "An act read before cancelling");
                if (read == 5)
                {
                    await source.CancelAsync().ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        Expect.That(read >= 5, $"A history cancelled at its fifth act gave {read}");
        await foreach (RecordedAct _ in store.HistoryAsync(file, 0, _none).ConfigureAwait(false))
        {
            break;
        }
    }

    private static async Task ManyAsync(Bench bench, IActStore[] doors, IActStore reader)
    {
        const int Writers = 6, Rounds = 12;
        for (int round = 0; round < Rounds; round++)
        {
            FileId contested = bench.File();
            AppendAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(async () =>
            {
                AppendOrder order = Bench.Order(contested, 0, $"writer-{w}", Bench.Act($"{w}"));
                return await doors[w % doors.Length].AppendAsync(order, _none).ConfigureAwait(false);
            }))).ConfigureAwait(false);
            int won = answers.Count(a => a.TryPickT0(out _, out _));
            string said = string.Join("; ", answers.Select(Model.Said.Of));
            Expect.That(won == 1, $"{Writers} writers at version 0 at once: {won} were told that they won ({said})");
        }

        FileId file = bench.File();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(async () =>
        {
            for (int i = 0; i < Rounds; i++)
            {
                bool done = false;
                for (int attempt = 0; !done && attempt < 100_000; attempt++)
                {
                    IActStore door = doors[w % doors.Length];
                    long version = (await door.FindAsync(file, _none).ConfigureAwait(false))?.Version ?? 0;
                    AppendAnswer answer = await door
                        .AppendAsync(Bench.Order(file, version, $"{w}-{i}", Bench.Act($"{w}-{i}")), _none)
                        .ConfigureAwait(false);
                    done = answer.Match(
                        _ => true,
                        _ => true,
                        _ => false,
                        _ => throw new BrokenPromiseException("A key used once was answered as taken"));
                }

                Expect.That(done, "A writer that tried again and again never won");
            }
        }))).ConfigureAwait(false);
        List<RecordedAct> acts = await reader.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        string[] expected = [.. Enumerable.Range(0, Writers).SelectMany(w => Enumerable.Range(0, Rounds).Select(i => $"{w}-{i}"))];
        Expect.SameList(
            [.. expected.Order(StringComparer.Ordinal)],
            [.. acts.Select(a => a.Body).Order(StringComparer.Ordinal)],
            $"What {Writers} writers wrote {Rounds} times each");
        Expect.SameList([.. Enumerable.Range(1, acts.Count)], [.. acts.Select(a => (int)a.Version)], "Its versions");
    }

    private static async Task AnswerAsync(IActStore store, AppendOrder order, AppendAnswer expected, string what) =>
        Expect.Same(expected, await store.AppendAsync(order, _none).ConfigureAwait(false), what);
}
