using System.Text;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>Erasing what is personal, and surviving.</summary>
internal static class ActErasure
{
    private static readonly CancellationToken _none = CancellationToken.None;

    public static async Task DueAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        LocalDate day = Bench.Day;
        FileId before =
            bench.File(), onTheDay = bench.File(), after = bench.File(), open = bench.File(), nothing = bench.File(), erased = bench.File();
        (FileId File, LocalDate? Until, string? Personal)[] files =
        [
            (before, day.PlusDays(-1), "who"), (onTheDay, day, "who"), (after, day.PlusDays(1), "who"), (open, null, "who"),
            (nothing, day.PlusDays(-1), null), (erased, day.PlusDays(-1), "who"),
        ];
        foreach ((FileId file, LocalDate? until, string? personal) in files)
        {
            AppendOrder order = Bench.Order(
                file,
                0,
                "k",
                Bench.Act("x", personal),
                Bench.Act("y")) with
            { State = Bench.State("s", day, until) };
            await store.AppendAsync(order, _none).ConfigureAwait(false);
        }

        await store.EraseAsync(erased, 2, Bench.Moment, _none).ConfigureAwait(false);
        await DueAsync(bench, store, day, before).ConfigureAwait(false);
        await DueAsync(bench, store, day.PlusDays(1), before, onTheDay).ConfigureAwait(false);

        // The last state counts, and something personal may come after an erasure.
        AppendOrder reopened = Bench.Order(before, 2, "k2", Bench.Act("z"));
        await store.AppendAsync(reopened, _none).ConfigureAwait(false);
        AppendOrder more = Bench.Order(
            erased,
            2,
            "k2",
            Bench.Act("z", "who else")) with
        { State = Bench.State("s", day, day.PlusDays(-1)) };
        await store.AppendAsync(more, _none).ConfigureAwait(false);
        await DueAsync(bench, store, day, erased).ConfigureAwait(false);

        // As retention is done: each is erased as it is listed.
        await foreach (FileId file in store.DueForErasureAsync(day.PlusDays(9), _none).ConfigureAwait(false))
        {
            if (file.Kind == bench.Kind)
            {
                long version = (await store.FindAsync(file, _none).ConfigureAwait(false))!.Version;
                await store.EraseAsync(file, version, Bench.Moment, _none).ConfigureAwait(false);
            }
        }

        await DueAsync(bench, store, day.PlusDays(9)).ConfigureAwait(false);
    }

    public static async Task ErasureAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File(), other = bench.File();
        FileAct[] acts = [Bench.Act("1", "Aïcha"), Bench.Act("2"), Bench.Act("3", "فاطمة")];
        await store.AppendAsync(Bench.Order(file, 0, "k", acts), _none).ConfigureAwait(false);
        await store.AppendAsync(Bench.Order(other, 0, "k", acts), _none).ConfigureAwait(false);
        List<RecordedAct> before = await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        Instant at = Bench.Moment + Duration.FromDays(365);
        await AnswerAsync(store, bench.File(), 1, at, new StaleVersion(0), "Erasing a file that nobody began").ConfigureAwait(false);
        await AnswerAsync(store, file, 2, at, new StaleVersion(3), "Erasing at version 2 a file at 3").ConfigureAwait(false);
        Expect.SameList(
            before,
            await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false),
            "Acts after an erasure that was refused");
        await AnswerAsync(store, file, 3, at, new FileErased(2, at), "Erasing two parts").ConfigureAwait(false);
        List<RecordedAct> seen = await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        Expect.SameList([.. before.Select(a => a with { Personal = null })], seen, "Acts after erasing");
        FileEntry? entry = await store.FindAsync(file, _none).ConfigureAwait(false);
        FileEntry expected = new() { File = file, Version = 3, State = Bench.State("open"), ChangedAt = Bench.Moment, ErasedAt = at };
        Expect.Same(expected, entry, "The file after erasing");
        await AnswerAsync(store, file, 3, at + Duration.FromDays(1), new FileErased(0, at), "Erasing again").ConfigureAwait(false);
        Expect.SameList(before, await store.HistoryAsync(other, 0, _none).ListAsync().ConfigureAwait(false), "Acts of another file");
    }

    public static async Task NoTraceAsync(Bench bench, CancellationToken cancellation)
    {
        const string Planted = "planted-Tadafor-3f8c1-أثر";
        object opened = bench.New();
        IActStore store = (IActStore)opened;
        FileId file = bench.File();
        FileAct[] acts = [.. Enumerable.Range(0, 50).Select(n => Bench.Act($"{n}", $"{n} {Planted} {new string('x', n * 100)}"))];
        await store.AppendAsync(Bench.Order(file, 0, "k", acts), _none).ConfigureAwait(false);
        await store.EraseAsync(file, acts.Length, Bench.Moment, _none).ConfigureAwait(false);
        Expect.That(
            !await Traces.HoldAsync(bench.Kept!(opened), Planted).ConfigureAwait(false),
            "The text of an erased part is still in what the store keeps");
    }

    public static async Task DurabilityAsync(Bench bench, CancellationToken cancellation)
    {
        object store = bench.New();
        IActStore acts = (IActStore)store;
        FileId file = bench.File(), erased = bench.File();
        AppendOrder first = Bench.Order(file, 0, "first", Bench.Act("1", "who"), Bench.Act("مقرر"));
        AppendOrder second = Bench.Order(file, 2, "second", Bench.Act("3")) with { State = Bench.State("closed", Bench.Day, Bench.Day) };
        await acts.AppendAsync(first, _none).ConfigureAwait(false);
        await acts.AppendAsync(second, _none).ConfigureAwait(false);
        await acts.AppendAsync(Bench.Order(erased, 0, "k", Bench.Act("1", "who")), _none).ConfigureAwait(false);
        await acts.EraseAsync(erased, 1, Bench.Moment, _none).ConfigureAwait(false);
        FileEntry?[] before =
        [
            await acts.FindAsync(file, _none).ConfigureAwait(false),
            await acts.FindAsync(erased, _none).ConfigureAwait(false)
        ];
        List<RecordedAct> history = await acts.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        List<RecordedAct> gone = await acts.HistoryAsync(erased, 0, _none).ListAsync().ConfigureAwait(false);
        for (int round = 1; round <= 2; round++)
        {
            store = await bench.AgainAsync(store).ConfigureAwait(false);
            acts = (IActStore)store;
            Expect.Same(before[0], await acts.FindAsync(file, _none).ConfigureAwait(false), "A file after reopening");
            Expect.Same(before[1], await acts.FindAsync(erased, _none).ConfigureAwait(false), "An erased file after reopening");
            Expect.SameList(history, await acts.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false), "Acts after reopening");
            Expect.SameList(
                gone,
                await acts.HistoryAsync(erased, 0, _none).ListAsync().ConfigureAwait(false),
                "Erased acts after reopening");
            Expect.Same<AppendAnswer>(
                new AlreadyDone(3),
                await acts.AppendAsync(second, _none).ConfigureAwait(false),
                "An order given again after reopening");
        }
    }

    private static async Task DueAsync(Bench bench, IActStore store, LocalDate day, params FileId[] expected)
    {
        List<FileId> due = await store.DueForErasureAsync(day, _none).ListAsync().ConfigureAwait(false);
        Expect.SameList([.. expected.Order()], [.. due.Where(f => f.Kind == bench.Kind).Order()], $"Files due on {Model.Said.Of(day)}");
    }

    private static async Task AnswerAsync(
        IActStore store,
        FileId file,
        long version,
        Instant at,
        FileErasureAnswer expected,
        string what) =>
        Expect.Same(expected, await store.EraseAsync(file, version, at, _none).ConfigureAwait(false), what);
}

/// <summary>Looks for a text in bytes, in the encodings in which stores keep texts.</summary>
internal static class Traces
{
    public static async Task<bool> HoldAsync(IEnumerable<Stream> streams, string text)
    {
        bool found = false;
        foreach (Stream stream in streams)
        {
            await using (stream.ConfigureAwait(false))
            {
                using MemoryStream bytes = new();
                await stream.CopyToAsync(bytes).ConfigureAwait(false);
                ReadOnlySpan<byte> all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
                found |= all.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || all.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0
                    || all.IndexOf(Encoding.BigEndianUnicode.GetBytes(text)) >= 0;
            }
        }

        return found;
    }
}
