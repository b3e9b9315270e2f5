using System.Text;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Generators;
using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>Reading: histories, states, texts, days, moments, pages.</summary>
internal static class ActReading
{
    private static readonly CancellationToken _none = CancellationToken.None;

    public static async Task IsolationAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore one = bench.NewActs(), other = bench.NewActs();
        FileId file = bench.File();
        await DoneAsync(one, Bench.Order(file, 0, "k", Bench.Act("1"))).ConfigureAwait(false);
        Expect.Same(null, await other.FindAsync(file, _none).ConfigureAwait(false), "A file begun in one store, looked for in another");
        Expect.Same(null, await bench.NewActs().FindAsync(file, _none).ConfigureAwait(false), "The same in a store made afterwards");
    }

    public static async Task HistoryAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        List<RecordedAct> expected = [];
        foreach (int order in Enumerable.Range(0, 40))
        {
            FileAct[] acts =
            [
                .. Enumerable.Range(0, 1 + (order % 5)).Select(n => Bench.Act($"{order}.{n}", n % 2 == 0 ? $"who-{order}" : null))
            ];
            int before = expected.Count;
            expected.AddRange(acts.Select((a, n) => Recorded(a, before + n + 1, $"{order}")));
            await DoneAsync(store, Bench.Order(file, before, $"{order}", acts)).ConfigureAwait(false);
        }

        foreach (long after in (long[])[0, 1, 2, 57, expected.Count - 1, expected.Count, expected.Count + 5])
        {
            List<RecordedAct> seen = await store.HistoryAsync(file, after, _none).ListAsync().ConfigureAwait(false);
            Expect.SameList([.. expected.Skip((int)after)], seen, $"The history after {after}");
        }

        Expect.Same(0, (await store.HistoryAsync(bench.File(), 0, _none).ListAsync().ConfigureAwait(false)).Count, "Acts of no file");
    }

    public static async Task StateAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        Expect.Same(null, await store.FindAsync(file, _none).ConfigureAwait(false), "A file that nobody began");
        FileState[] states =
        [
            Bench.State("open"),
            Bench.State("closed", Bench.Day.PlusDays(40), Bench.Day.PlusYears(5)),
            Bench.State("open", Bench.Day)
        ];
        for (int i = 0; i < states.Length; i++)
        {
            Instant at = Bench.Moment + Duration.FromHours(10 - i);
            await DoneAsync(store, Bench.Order(file, i, $"{i}", Bench.Act("x")) with { State = states[i], At = at }).ConfigureAwait(false);
            FileEntry expected = new() { File = file, Version = i + 1, State = states[i], ChangedAt = at };
            Expect.Same(expected, await store.FindAsync(file, _none).ConfigureAwait(false), $"The file after order {i + 1}");
        }
    }

    public static async Task TextsAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        string[] texts = [.. StoreGenerators.HardTexts, string.Concat(StoreGenerators.HardTexts), Long()];
        FileAct[] acts =
        [
            .. texts.Select(t => t.Length <= 200 ? t : "long")
                .Zip(texts, (name, t) => new FileAct { Code = name, Schema = name, On = Bench.Day, Body = t, Personal = t }),
        ];
        await DoneAsync(store, Bench.Order(file, 0, "k", acts)).ConfigureAwait(false);
        List<RecordedAct> seen = await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        Expect.SameList([.. acts.Select((a, n) => Recorded(a, n + 1, "k"))], seen, "Acts of hard texts");
        long version = acts.Length;
        foreach (string text in StoreGenerators.HardTexts)
        {
            AppendOrder order = Bench.Order(file, version, $"by {text}", Bench.Act("x")) with { By = text, State = Bench.State(text) };
            await DoneAsync(store, order).ConfigureAwait(false);
            FileEntry? entry = await store.FindAsync(file, _none).ConfigureAwait(false);
            Expect.Same(text, entry?.State.Code, "The code of a state");
            List<RecordedAct> last = await store.HistoryAsync(file, version++, _none).ListAsync().ConfigureAwait(false);
            Expect.Same(text, last.Count == 1 ? last[0].By : null, "Who wrote an act");
        }
    }

    public static async Task NamesAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        foreach (string reference in StoreGenerators.HardTexts)
        {
            FileId file = bench.File(reference);
            Expect.Same(null, await store.FindAsync(file, _none).ConfigureAwait(false), "A file whose reference only resembles others");
            AppendOrder order = Bench.Order(file, 0, "k", Bench.Act(reference));
            Expect.Same<AppendAnswer>(new Appended(1), await store.AppendAsync(order, _none).ConfigureAwait(false), $"Beginning {file}");
        }

        foreach (string reference in StoreGenerators.HardTexts)
        {
            FileEntry? entry = await store.FindAsync(bench.File(reference), _none).ConfigureAwait(false);
            Expect.Same(bench.File(reference), entry?.File, "The name of a file found again");
        }

        FileId keys = bench.File();
        long version = 0;
        foreach (string key in StoreGenerators.HardTexts)
        {
            AppendAnswer answer = await store.AppendAsync(Bench.Order(keys, version++, key, Bench.Act(key)), _none).ConfigureAwait(false);
            Expect.Same<AppendAnswer>(new Appended(version), answer, $"The key {Model.Said.Of(key)} beside keys that resemble it");
        }
    }

    public static async Task DaysAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        LocalDate[] days =
        [
            new(1, 1, 1), new(99, 12, 31), new(999, 2, 28), new(1582, 10, 4), new(1582, 10, 15), new(1899, 12, 31), new(1900, 2, 28),
            new(1969, 12, 31), new(2000, 2, 29), new(2024, 2, 29), new(2038, 1, 20), new(9999, 12, 31),
        ];
        FileId file = bench.File();
        FileAct[] acts = [.. days.Select(d => Bench.Act("x", null, d))];
        await DoneAsync(store, Bench.Order(file, 0, "k", acts)).ConfigureAwait(false);
        List<RecordedAct> seen = await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        Expect.SameList(days, [.. seen.Select(a => a.On)], "Days of acts");
        foreach (LocalDate day in days)
        {
            FileId one = bench.File();
            await DoneAsync(
                store,
                Bench.Order(one, 0, "k", Bench.Act("x")) with { State = Bench.State("s", day, day) }).ConfigureAwait(false);
            FileEntry? entry = await store.FindAsync(one, _none).ConfigureAwait(false);
            Expect.Same(day, entry?.State.Since, "The day since when a file stands so");
            Expect.Same(day, entry?.State.RetainUntil, "The day until which it is kept");
        }

        FilePage page = await store.PageAsync(new() { Kind = bench.Kind, State = "s" }, _none).ConfigureAwait(false);
        Expect.SameList(days, [.. page.Entries.Select(e => e.State.Since)], "Files by day, over ten thousand years");
    }

    /// <summary>By its key a writer whose answer was lost finds the acts it wrote, whatever came after them.</summary>
    public static async Task KeysAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        FileId file = bench.File();
        List<string> expected = [];
        foreach (string text in StoreGenerators.HardTexts)
        {
            string key = $"by {text}";
            FileAct[] acts = [.. Enumerable.Range(0, 1 + (expected.Count % 3)).Select(n => Bench.Act($"{n}", "who"))];
            await DoneAsync(store, Bench.Order(file, expected.Count, key, acts)).ConfigureAwait(false);
            expected.AddRange(acts.Select(_ => key));
        }

        for (int round = 0; round < 2; round++)
        {
            List<RecordedAct> seen = await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
            Expect.SameList(expected, [.. seen.Select(a => a.Key)], round == 0 ? "The keys of acts" : "The keys of acts after erasing");
            await store.EraseAsync(file, expected.Count, Bench.Moment, _none).ConfigureAwait(false);
        }
    }

    public static async Task MomentsAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        Instant[] moments =
        [
            Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUnixTimeMilliseconds(-1), Instant.FromUnixTimeMilliseconds(0),
            Bench.Moment + Duration.FromMilliseconds(250),
            Instant.FromUtc(2018, 10, 28, 1, 59, 59) + Duration.FromMilliseconds(999),
            Instant.FromUtc(9999, 12, 31, 23, 59, 59) + Duration.FromMilliseconds(1),
        ];
        foreach (Instant at in moments)
        {
            FileId file = bench.File();
            await DoneAsync(store, Bench.Order(file, 0, "k", Bench.Act("x", "who")) with { At = at }).ConfigureAwait(false);
            FileEntry? entry = await store.FindAsync(file, _none).ConfigureAwait(false);
            Expect.Same(at, entry?.ChangedAt, "When a file changed");
            Expect.Same(at, (await store.HistoryAsync(file, 0, _none).ListAsync().ConfigureAwait(false))[0].At, "When an act was written");
        }
    }

    public static async Task PagesAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        List<FileEntry> all = [];
        for (int i = 0; i < bench.Files; i++)
        {
            // In an order that is neither that of days nor that of references, with many files a day.
            int shuffled = (int)(i * 7919L % bench.Files);
            FileId file = bench.File(FormattableString.Invariant($"page-{shuffled:D6}"));
            FileState state = Bench.State(i % 3 == 0 ? "closed" : "open", Bench.Day.PlusDays(i * 31 % 8));
            await DoneAsync(store, Bench.Order(file, 0, "k", Bench.Act("x")) with { State = state }).ConfigureAwait(false);
            all.Add(new() { File = file, Version = 1, State = state, ChangedAt = Bench.Moment });
        }

        FileId elsewhere = new($"{bench.Kind}-other", "page-000000");
        await DoneAsync(store, Bench.Order(elsewhere, 0, "k", Bench.Act("x"))).ConfigureAwait(false);
        FileEntry[] sorted =
        [
            .. all.OrderBy(e => e.State.Since).ThenBy(e => e.File.Reference, StringComparer.Ordinal),
        ];
        LocalDate from = Bench.Day.PlusDays(2), to = Bench.Day.PlusDays(5);
        FileQuery every = new() { Kind = bench.Kind };
        await AllPagesAsync(store, every with { Size = 7 }, sorted).ConfigureAwait(false);
        await AllPagesAsync(store, every with { Size = Math.Min(1000, sorted.Length) }, sorted).ConfigureAwait(false);
        await AllPagesAsync(
            store,
            every with { Size = 1, To = Bench.Day },
            [.. sorted.Where(e => e.State.Since == Bench.Day)]).ConfigureAwait(false);
        FileQuery narrow = every with { Size = 5, State = "closed", From = from, To = to };
        await AllPagesAsync(
            store,
            narrow,
            [.. sorted.Where(e => e.State.Code == "closed" && e.State.Since >= from && e.State.Since <= to)]).ConfigureAwait(false);
        await AllPagesAsync(store, every with { State = "nowhere" }, []).ConfigureAwait(false);
    }

    public static async Task CodePointsAsync(Bench bench, CancellationToken cancellation)
    {
        IActStore store = bench.NewActs();
        foreach (string reference in StoreGenerators.HardTexts)
        {
            await DoneAsync(store, Bench.Order(bench.File(reference), 0, "k", Bench.Act("x"))).ConfigureAwait(false);
        }

        // The slow twin of the promised order: the bytes themselves.
        string[] sorted =
        [
            .. StoreGenerators.HardTexts.OrderBy(t => Convert.ToHexString(Encoding.UTF8.GetBytes(t)), StringComparer.Ordinal)
        ];
        FilePage page = await store.PageAsync(new() { Kind = bench.Kind, Size = 1000 }, _none).ConfigureAwait(false);
        Expect.SameList(sorted, [.. page.Entries.Select(e => e.File.Reference)], "References of one day");
        List<string> seen = [];
        FilePosition? after = null;
        do
        {
            page = await store.PageAsync(new() { Kind = bench.Kind, Size = 1, After = after }, _none).ConfigureAwait(false);
            seen.AddRange(page.Entries.Select(e => e.File.Reference));
            after = page.Next;
        }
        while (after is not null && seen.Count <= sorted.Length);
        Expect.SameList(sorted, seen, "References of one day, page by page");
    }

    private static async Task AllPagesAsync(IActStore store, FileQuery query, FileEntry[] expected)
    {
        List<FileEntry> seen = [];
        FilePosition? after = null;
        int pages = 0;
        do
        {
            FilePage page = await store.PageAsync(query with { After = after }, _none).ConfigureAwait(false);
            Expect.That(page.Entries.Count <= query.Size, $"A page of at most {query.Size} held {page.Entries.Count}");
            Expect.That(page.Entries.Count > 0 || page.Next is null, "An empty page said that there are more");
            seen.AddRange(page.Entries);
            after = page.Next;
            pages++;
        }
        while (after is not null && pages <= expected.Length + 1);
        Expect.SameList(expected, seen, $"All pages of {query.Size} for the state {Model.Said.Of(query.State)}");
        int least = Math.Max(1, (expected.Length + query.Size - 1) / query.Size);
        Expect.Same(least, pages, $"The number of pages of {query.Size}: a full last page is the last, and");
    }

    private static string Long() => string.Concat(Enumerable.Repeat("سجل \U0001F5F3 ⵜⴰ ", 20_000));

    private static RecordedAct Recorded(FileAct act, long version, string key) => new()
    {
        Version = version,
        Code = act.Code,
        Schema = act.Schema,
        On = act.On,
        Body = act.Body,
        Personal = act.Personal,
        PersonalDigest = act.PersonalDigest,
        Key = key,
        By = "office-1",
        At = Bench.Moment,
    };

    private static async Task DoneAsync(IActStore store, AppendOrder order)
    {
        AppendAnswer answer = await store.AppendAsync(order, _none).ConfigureAwait(false);
        Expect.Same<AppendAnswer>(
            new Appended(order.ExpectedVersion + order.Acts.Count),
            answer,
            "An order at the right version under a new key");
    }
}
