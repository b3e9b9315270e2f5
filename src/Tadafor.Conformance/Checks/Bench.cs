using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Checks;

/// <summary>What a check works with: stores, names of its own, and plain orders.</summary>
internal sealed class Bench(Func<object> create) : IAsyncDisposable
{
    private readonly List<object> _open = [];
    private int _names;

    public static LocalDate Day { get; } = new(2024, 3, 1);

    public static Instant Moment { get; } = Instant.FromUtc(2024, 3, 1, 9, 30);

    /// <summary>The kind of its files: no other check uses it.</summary>
    public required string Kind { get; init; }

    public required Func<object, object>? Reopen { get; init; }

    public required Func<object, object>? OpenBeside { get; init; }

    public required Func<object, IEnumerable<Stream>>? Kept { get; init; }

    public required ulong Seed { get; init; }

    public required int Histories { get; init; }

    public required int Lines { get; init; }

    public required int Files { get; init; }

    public object New() => Opened(create());

    public IActStore NewActs() => (IActStore)New();

    public ILineStore NewLines() => (ILineStore)New();

    public object Beside(object store) => Opened(OpenBeside!(store));

    /// <summary>Disposes a store and opens what it kept.</summary>
    public async Task<object> AgainAsync(object store)
    {
        await CloseAsync(store).ConfigureAwait(false);
        return Opened(Reopen!(store));
    }

    public async Task CloseAsync(object store)
    {
        lock (_open)
        {
            _open.Remove(store);
        }

        switch (store)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync().ConfigureAwait(false);
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
            default:
                break;
        }
    }

    /// <summary>A name that no other file of this check bears.</summary>
    public FileId File() => new(Kind, FormattableString.Invariant($"file-{Interlocked.Increment(ref _names):D5}"));

    public FileId File(string reference) => new(Kind, reference);

    public static FileState State(string code, LocalDate? since = null, LocalDate? until = null) =>
        new() { Code = code, Since = since ?? Day, RetainUntil = until };

    public static FileAct Act(string body, string? personal = null, LocalDate? on = null) =>
        new() { Code = "noted", Schema = "conformance/note/1", On = on ?? Day, Body = body, Personal = personal };

    public static AppendOrder Order(FileId file, long version, string key, params FileAct[] acts) => new()
    {
        File = file,
        ExpectedVersion = version,
        Key = key,
        Acts = acts.ToSequence(),
        State = State("open"),
        By = "office-1",
        At = Moment,
    };

    public static LineBatch Batch(FileId file, string key, params FileLine[] lines) =>
        new() { File = file, Key = key, Lines = lines.ToSequence() };

    public async ValueTask DisposeAsync()
    {
        object[] left;
        lock (_open)
        {
            left = [.. _open];
        }

        foreach (object store in left)
        {
            await CloseAsync(store).ConfigureAwait(false);
        }
    }

    private object Opened(object store)
    {
        lock (_open)
        {
            _open.Add(store);
        }

        return store;
    }
}
