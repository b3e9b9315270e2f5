using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Conformance.Generators;
using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>Random histories, told to the store and to the store in memory: the answers are the same. What fails is shrunk.</summary>
internal static class ModelChecks
{
    public static StoreCheck[] All { get; } =
    [
        new("acts/histories", "Over random histories it answers as the store in memory does.", Needs.Acts, ["acts/"],
            (bench, cancellation) => HistoriesAsync(bench, Acts(bench), cancellation)),
        new("lines/histories", "Over random batches it answers as the store in memory does.", Needs.Lines, ["lines/"],
            (bench, cancellation) => HistoriesAsync(bench, Lines(bench), cancellation)),
    ];

    private static Task HistoriesAsync(Bench bench, Gen<StoreCommand> one, CancellationToken cancellation)
    {
        Gen<StoreCommand> commands = bench.Reopen is null
            ? one
            : Gen.Frequency((15, one), (1, Gen.Constant(StoreCommand.Reopen())));
        Gen<StoreCommand[]> histories = Gen.Choose(1, 40).SelectMany(n => commands.ArrayOf(n));
        string? story = null;
        Property property = Prop.ForAll(Arb.From(histories, Shorter), history =>
        {
            cancellation.ThrowIfCancellationRequested();
            string? told = TellAsync(bench, history).GetAwaiter().GetResult();
            story = told ?? story;
            return told is null;
        });

        // FsCheck goes on from each history that fails to a shorter one that fails: the story told last is the shortest.
        Check.One(
            Config.Quick.WithMaxTest(bench.Histories).WithReplay(bench.Seed, (bench.Seed * 2) + 1).WithRunner(new SilentRunner()),
            property);
        Expect.That(story is null, story ?? "");
        return Task.CompletedTask;
    }

    /// <summary>The story of where two stores part, or nothing.</summary>
    private static async Task<string?> TellAsync(Bench bench, StoreCommand[] history)
    {
        InMemoryStore twin = new();
        object store = bench.New();
        List<string> told = [];
        try
        {
            foreach (StoreCommand command in history)
            {
                if (command.Reopens)
                {
                    store = await bench.AgainAsync(store).ConfigureAwait(false);
                    told.Add(command.Told);
                    continue;
                }

                long version = command.File is { } file
                    ? (await twin.FindAsync(file, CancellationToken.None).ConfigureAwait(false))?.Version ?? 0
                    : 0;
                string expected = await command.Ask(twin, version).ConfigureAwait(false);
                string seen;
                try
                {
                    seen = await command.Ask(store, version).ConfigureAwait(false);
                }
#pragma warning disable CA1031 // What it throws is its answer, and part of the story.
                catch (Exception thrown)
#pragma warning restore CA1031
                {
                    seen = $"{thrown.GetType().Name}: {thrown.Message}";
                }

                told.Add(command.Told);
                if (expected != seen)
                {
                    string steps = string.Join('\n', told.Select((t, n) => FormattableString.Invariant($"{n + 1}. {t}")));
                    return $"{steps}\nexpected {expected}\nthe store answered {seen}";
                }
            }

            return null;
        }
        finally
        {
            await bench.CloseAsync(store).ConfigureAwait(false);
        }
    }

    // Halves first, then all but one.
    private static IEnumerable<StoreCommand[]> Shorter(StoreCommand[] history)
    {
        if (history.Length > 1)
        {
            yield return history[(history.Length / 2)..];
            yield return history[..(history.Length / 2)];
            for (int i = 0; i < history.Length; i++)
            {
                yield return [.. history[..i], .. history[(i + 1)..]];
            }
        }
    }

    private static Gen<StoreCommand> Acts(Bench bench)
    {
        Gen<FileId> files = Gen.Elements(bench.File("a"), bench.File("b"), bench.File("ⵜ"), bench.File("\U0001F5F3"));
        Gen<int> drift = Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Elements(-1, 1)));
        Gen<LocalDate?> ends = Gen.Frequency((2, Gen.Constant<LocalDate?>(null)), (1, StoreGenerators.Days.Select(d => (LocalDate?)d)));
        Gen<FilePosition?> places =
            from wanted in Gen.Elements(true, false, false)
            from day in StoreGenerators.Days
            from file in files
            select wanted ? new FilePosition(day, file.Reference) : null;
        Gen<StoreCommand> pages =
            from state in Gen.Elements<string?>(null, null, "open", "closed")
            from @from in ends
            from to in ends
            from after in places
            from size in Gen.Choose(1, 4)
            select StoreCommand.Page(new() { Kind = bench.Kind, State = state, From = @from, To = to, After = after, Size = size });
        return Gen.Frequency(
            (8, from order in StoreGenerators.Orders(files, Gen.Constant(0L)) from d in drift select StoreCommand.Append(order, d)),
            (2, from file in files from d in drift from at in StoreGenerators.Moments select StoreCommand.Erase(file, d, at)),
            (2, files.Select(StoreCommand.Find)),
            (2, from file in files from after in Gen.Choose(0, 6) select StoreCommand.History(file, after)),
            (2, pages),
            (1, StoreGenerators.Days.Select(StoreCommand.Due)));
    }

    private static Gen<StoreCommand> Lines(Bench bench)
    {
        Gen<FileId> files = Gen.Elements(bench.File("a"), bench.File("b"), bench.File("ⵜ"));
        return Gen.Frequency(
            (8, StoreGenerators.Batches(files).Select(StoreCommand.Take)),
            (3, from file in files from after in Gen.Choose(0, 6) select StoreCommand.Read(file, after)),
            (3, from file in files
                from choice in Gen.Elements(LineChoice.Every, LineChoice.First, LineChoice.Last)
                select StoreCommand.Group(file, choice)),
            (2, files.Select(StoreCommand.Count)),
            (1, files.Select(StoreCommand.Close)),
            (1, files.Select(StoreCommand.EraseLines)));
    }

    // Nothing is printed and nothing thrown: the story is kept by the property itself.
    private sealed class SilentRunner : IRunner
    {
        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult)
        {
        }
    }
}
