using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Generators;
using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>Reading and grouping.</summary>
internal static class LineReading
{
    private static readonly CancellationToken _none = CancellationToken.None;

    public static async Task IsolationAsync(Bench bench, CancellationToken cancellation)
    {
        ILineStore one = bench.NewLines(), other = bench.NewLines();
        FileId file = bench.File();
        await one.TakeAsync(Bench.Batch(file, "k", new FileLine("t", "c")), _none).ConfigureAwait(false);
        LineCounts none = new(0, 0, false, false);
        Expect.Same(none, await other.CountAsync(file, _none).ConfigureAwait(false), "Lines of one store, counted in another");
        Expect.Same(none, await bench.NewLines().CountAsync(file, _none).ConfigureAwait(false), "The same in a store made afterwards");
    }

    public static async Task OrderAsync(Bench bench, CancellationToken cancellation)
    {
        ILineStore store = bench.NewLines();
        FileId file = bench.File();
        List<FileLine> lines = [];
        for (int batch = 0; batch < 30; batch++)
        {
            FileLine[] more =
            [
                .. Enumerable.Range(0, 1 + (batch % 4)).Select(n => new FileLine($"t{batch % 5}", $"{batch * 37 % 11}.{n}"))
            ];
            lines.AddRange(more);
            LinesAnswer answer = await store.TakeAsync(Bench.Batch(file, $"{batch}", more), _none).ConfigureAwait(false);
            Expect.Same<LinesAnswer>(new LinesTaken(lines.Count), answer, $"Batch {batch + 1}");
        }

        StoredLine[] expected = [.. lines.Select((l, n) => new StoredLine(n + 1, l))];
        foreach (int after in (int[])[0, 1, 33, lines.Count - 1, lines.Count, lines.Count + 5])
        {
            List<StoredLine> seen = await store.ReadAsync(file, after, _none).ListAsync().ConfigureAwait(false);
            Expect.SameList([.. expected.Skip(after)], seen, $"Lines after {after}");
        }

        Expect.Same(0, (await store.ReadAsync(bench.File(), 0, _none).ListAsync().ConfigureAwait(false)).Count, "Lines of no file");
        Expect.Same(
            new LineCounts(0, 0, false, false),
            await store.CountAsync(bench.File(), _none).ConfigureAwait(false),
            "The counts of no file");
    }

    public static async Task TextsAsync(Bench bench, CancellationToken cancellation)
    {
        ILineStore store = bench.NewLines();
        FileId file = bench.File();
        FileLine[] lines = [.. StoreGenerators.HardTexts.Select(t => new FileLine(t, t))];
        await store.TakeAsync(Bench.Batch(file, "k", lines), _none).ConfigureAwait(false);
        List<StoredLine> seen = await store.ReadAsync(file, 0, _none).ListAsync().ConfigureAwait(false);
        Expect.SameList([.. lines.Select((l, n) => new StoredLine(n + 1, l))], seen, "Lines of hard texts");
        LineCounts counts = await store.CountAsync(file, _none).ConfigureAwait(false);
        Expect.Same(
            new LineCounts(lines.Length, lines.Length, false, false),
            counts,
            "Their counts: tokens that resemble each other are not the same");
        List<LineGroup> groups = await store.GroupAsync(file, LineChoice.Every, _none).ListAsync().ConfigureAwait(false);
        Expect.SameList(
            Sorted(lines.Select(l => new LineGroup(l.Content, 1))),
            Sorted(groups),
            "Groups of contents that resemble each other");
    }

    public static async Task GroupingAsync(Bench bench, CancellationToken cancellation)
    {
        ILineStore store = bench.NewLines();
        FileId file = bench.File();
        List<FileLine> lines = [];
        for (int batch = 0; batch < 20; batch++)
        {
            // Tokens come back every 211 lines; contents in another rhythm, so that first and last lines do not say the same.
            FileLine[] more =
            [
                .. Enumerable.Range(batch * 26, 26).Select(i => new FileLine($"t{i * 7919 % 211}", $"c{((i * i) + (i / 100)) % 17}"))
            ];
            lines.AddRange(more);
            await store.TakeAsync(Bench.Batch(file, $"{batch}", more), _none).ConfigureAwait(false);
        }

        // The slow twin goes through all lines for every line.
        FileLine[] first = [.. lines.Where((l, i) => !lines.Take(i).Any(o => o.Token == l.Token))];
        FileLine[] last = [.. lines.Where((l, i) => !lines.Skip(i + 1).Any(o => o.Token == l.Token))];
        foreach ((LineChoice choice, IReadOnlyList<FileLine> chosen) in ((LineChoice, IReadOnlyList<FileLine>)[])
            [(LineChoice.Every, lines), (LineChoice.First, first), (LineChoice.Last, last)])
        {
            LineGroup[] expected = Sorted(chosen.Select(l => l.Content).Distinct()
                .Select(c => new LineGroup(c, chosen.Count(l => l.Content == c))));
            List<LineGroup> seen = await store.GroupAsync(file, choice, _none).ListAsync().ConfigureAwait(false);
            Expect.SameList(expected, Sorted(seen), $"Groups of {choice} lines, sorted");
        }

        LineCounts counts = await store.CountAsync(file, _none).ConfigureAwait(false);
        Expect.Same(new LineCounts(lines.Count, first.Length, false, false), counts, "The counts");
        Expect.Same(
            0,
            (await store.GroupAsync(bench.File(), LineChoice.Every, _none).ListAsync().ConfigureAwait(false)).Count,
            "Groups of no file");
    }

    public static async Task MemoryAsync(Bench bench, CancellationToken cancellation)
    {
        const int Batch = 1000, Attempts = 3;
        ILineStore store = bench.NewLines();
        FileId file = bench.File();
        string filling = new('x', 180);
        for (int i = 0; i < bench.Lines; i += Batch)
        {
            int size = Math.Min(Batch, bench.Lines - i);
            FileLine[] lines =
            [
                .. Enumerable.Range(i, size).Select(n => new FileLine($"token-{n:D8}", FormattableString.Invariant($"{filling}{n:D8}")))
            ];
            await store.TakeAsync(Bench.Batch(file, $"{i}", lines), _none).ConfigureAwait(false);
        }

        // A third of what all lines would take, were they held at once; others in the process may allocate, hence three attempts.
        long allowed = Math.Max(bench.Lines * 420L / 3, 1_000_000), least = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && least > allowed; attempt++)
        {
            long before = GC.GetTotalMemory(forceFullCollection: true), most = 0, number = 0;
            await foreach (StoredLine line in store.ReadAsync(file, 0, _none).ConfigureAwait(false))
            {
                Expect.Same(++number, line.Number, "The number of a line");
                if (number == 1 || number == bench.Lines / 2)
                {
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
                }
            }

            Expect.Same((long)bench.Lines, number, "Lines read");
            least = Math.Min(least, most);
        }

        Expect.That(
            least <= allowed,
            $"While {bench.Lines} lines were read one by one, {least:N0} bytes more were held; {allowed:N0} are allowed");
    }

    private static LineGroup[] Sorted(IEnumerable<LineGroup> groups) => [.. groups.OrderBy(g => g.Content, StringComparer.Ordinal)];
}
