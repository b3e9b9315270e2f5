using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Conformance.Generators;
using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>Moving a store whole.</summary>
internal static class WholeChecks
{
    private static readonly CancellationToken _none = CancellationToken.None;

    public static StoreCheck[] All { get; } =
    [
        new(
            "store/whole",
            "What it gives of itself is all it holds, exactly; an empty store takes it, all or nothing, and answers as the first does.",
            Needs.Acts | Needs.Lines | Needs.Whole,
            ["acts/", "lines/"],
            WholeAsync),
    ];

    private static async Task WholeAsync(Bench bench, CancellationToken cancellation)
    {
        object store = bench.New();
        InMemoryStore twin = new();
        FileId[] files = [.. StoreGenerators.HardTexts.Take(6).Select(bench.File).Order()];
        AppendOrder[] orders = [.. files.SelectMany((f, n) => Orders(f, n))];
        LineBatch[] batches = [.. files.Select(Batch)];
        foreach (object filled in (object[])[store, twin])
        {
            await FillAsync((IActStore)filled, (ILineStore)filled, files, orders, batches).ConfigureAwait(false);
        }

        List<string> expected = await SaidAsync(twin).ConfigureAwait(false);
        Expect.SameList(expected, await SaidAsync((IWholeStore)store).ConfigureAwait(false), "What the store gives of itself");
        object moved = bench.New();
        IAsyncEnumerable<StorePart> parts = ((IWholeStore)store).ExportAsync(_none);
        Expect.Same(true, await ((IWholeStore)moved).ImportAsync(parts, _none).ConfigureAwait(false), "Whether an empty store took it");
        Expect.SameList(expected, await SaidAsync((IWholeStore)moved).ConfigureAwait(false), "What the store that took it gives");
        foreach (AppendOrder order in orders)
        {
            AppendAnswer answer = await ((IActStore)moved).AppendAsync(order, _none).ConfigureAwait(false);
            Expect.Same<AppendAnswer>(
                new AlreadyDone(order.ExpectedVersion + order.Acts.Count),
                answer,
                "An order of the first, given to it");
        }

        foreach (LineBatch batch in batches)
        {
            Expect.Same<LinesAnswer>(
                new LinesAlreadyTaken(),
                await ((ILineStore)moved).TakeAsync(batch, _none).ConfigureAwait(false),
                "A batch of the first, given to it");
        }

        Expect.Same(
            false,
            await ((IWholeStore)moved).ImportAsync(twin.ExportAsync(_none), _none).ConfigureAwait(false),
            "Whether a store that holds something took it");
        Expect.SameList(expected, await SaidAsync((IWholeStore)moved).ConfigureAwait(false), "What it gives afterwards");
        IWholeStore broken = (IWholeStore)bench.New();
        try
        {
            await broken.ImportAsync(CutAsync(twin), _none).ConfigureAwait(false);
            Expect.That(false, "Parts that threw while they were read were taken as if nothing was");
        }
        catch (CutException)
        {
        }

        Expect.Same(0, (await SaidAsync(broken).ConfigureAwait(false)).Count, "Parts held after their reading threw");
    }

    private static async Task FillAsync(IActStore acts, ILineStore lines, FileId[] files, AppendOrder[] orders, LineBatch[] batches)
    {
        foreach (AppendOrder order in orders)
        {
            await acts.AppendAsync(order, _none).ConfigureAwait(false);
        }

        foreach (LineBatch batch in batches)
        {
            await lines.TakeAsync(batch, _none).ConfigureAwait(false);
        }

        // Some are erased, some only closed, the rest stays open.
        await acts.EraseAsync(files[0], 3, Bench.Moment, _none).ConfigureAwait(false);
        foreach (FileId file in files.Take(4))
        {
            await lines.CloseAsync(file, _none).ConfigureAwait(false);
        }

        await lines.EraseAsync(files[1], _none).ConfigureAwait(false);
        await lines.CloseAsync(new(files[0].Kind, "never"), _none).ConfigureAwait(false);
    }

    private static IEnumerable<AppendOrder> Orders(FileId file, int n)
    {
        string text = StoreGenerators.HardTexts[n];
        AppendOrder first = Bench.Order(file, 0, $"first {text}", Bench.Act(text, text), Bench.Act(text));
        yield return first with { State = Bench.State(text, until: Bench.Day) };
        yield return Bench.Order(file, 2, $"second {text}", Bench.Act("x", $"who {text}")) with { By = text };
    }

    private static LineBatch Batch(FileId file, int n)
    {
        string text = StoreGenerators.HardTexts[n];
        return Bench.Batch(file, text, [.. Enumerable.Range(0, 1500).Select(i => new FileLine($"{text}{i % 1000}", text))]);
    }

    private static async Task<List<string>> SaidAsync(IWholeStore store)
    {
        List<StorePart> parts = await store.ExportAsync(_none).ListAsync().ConfigureAwait(false);
        return [.. parts.Select(p => p.Value is RecordedAct act ? $"{Said.Of(act)}, key {Said.Of(act.Key)}" : Said.Of(p.Value))];
    }

    private static async IAsyncEnumerable<StorePart> CutAsync(InMemoryStore store)
    {
        List<StorePart> parts = await store.ExportAsync(_none).ListAsync().ConfigureAwait(false);
        foreach (StorePart part in parts.Take(parts.Count - 10))
        {
            yield return part;
        }

        throw new CutException();
    }

    private sealed class CutException : Exception;
}
