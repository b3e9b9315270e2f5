using NodaTime;
using Tadafor.Abstractions.Stores;

namespace Tadafor.Conformance.Model;

/// <summary>Something asked of a store; its answer is a text, so that two stores are compared whatever they answer.</summary>
/// <param name="Told">The command in words.</param>
/// <param name="Ask">Asks a store; the second argument is the version at which the file stands in the twin.</param>
internal sealed record StoreCommand(string Told, Func<object, long, Task<string>> Ask)
{
    /// <summary>The file whose version is wanted, if one is.</summary>
    public FileId? File { get; init; }

    /// <summary>Whether the store is disposed and opened again instead.</summary>
    public bool Reopens { get; init; }

    public static StoreCommand Append(AppendOrder order, int drift) => new(
        $"append {order.Acts.Count} acts to {order.File} at {(drift == 0 ? "its version" : $"its version {drift:+0;-0}")} under {order.Key}"
            + $" (state {Said.Of(order.State)}, at {Said.Of(order.At)})",
        async (store, version) => Said.Of(await ((IActStore)store).AppendAsync(
            order with { ExpectedVersion = Math.Max(0, version + drift) }, default).ConfigureAwait(false)))
    { File = order.File };

    public static StoreCommand Erase(FileId file, int drift, Instant at) => new(
        $"erase {file} at {(drift == 0 ? "its version" : $"its version {drift:+0;-0}")}, at {Said.Of(at)}",
        async (store, version) => Said.Of(await ((IActStore)store).EraseAsync(
            file, Math.Max(1, version + drift), at, default).ConfigureAwait(false)))
    { File = file };

    public static StoreCommand Find(FileId file) => new(
        $"find {file}", async (store, _) => Said.Of(await ((IActStore)store).FindAsync(file, default).ConfigureAwait(false)));

    public static StoreCommand History(FileId file, long after) => new(
        $"read {file} after {after}",
        async (store, _) => Said.Of(await ((IActStore)store).HistoryAsync(file, after, default).ListAsync().ConfigureAwait(false)));

    public static StoreCommand Page(FileQuery query) => new(
        $"list {query.Size} files in state {Said.Of(query.State)} from {Said.Of(query.From)} to {Said.Of(query.To)} after {Said.Of(query.After)}",
        async (store, _) => Said.Of(await ((IActStore)store).PageAsync(query, default).ConfigureAwait(false)));

    public static StoreCommand Due(LocalDate day) => new(
        $"list what is due on {Said.Of(day)}",
        async (store, _) => Said.Of((await ((IActStore)store).DueForErasureAsync(day, default).ListAsync().ConfigureAwait(false)).Order()));

    public static StoreCommand Take(LineBatch batch) => new(
        $"take {batch.Lines.Count} lines of {batch.File} under {batch.Key}",
        async (store, _) => Said.Of(await ((ILineStore)store).TakeAsync(batch, default).ConfigureAwait(false)));

    public static StoreCommand Read(FileId file, long after) => new(
        $"read lines of {file} after {after}",
        async (store, _) => Said.Of(await ((ILineStore)store).ReadAsync(file, after, default).ListAsync().ConfigureAwait(false)));

    public static StoreCommand Group(FileId file, LineChoice choice) => new(
        $"group {choice} lines of {file}",
        async (store, _) => Said.Of((await ((ILineStore)store).GroupAsync(file, choice, default).ListAsync().ConfigureAwait(false))
            .OrderBy(g => g.Content, StringComparer.Ordinal)));

    public static StoreCommand Count(FileId file) => new(
        $"count lines of {file}", async (store, _) => Said.Of(await ((ILineStore)store).CountAsync(file, default).ConfigureAwait(false)));

    public static StoreCommand Close(FileId file) => new(
        $"close the lines of {file}",
        async (store, _) => Said.Of(await ((ILineStore)store).CloseAsync(file, default).ConfigureAwait(false)));

    public static StoreCommand EraseLines(FileId file) => new(
        $"erase the lines of {file}",
        async (store, _) => Said.Of(await ((ILineStore)store).EraseAsync(file, default).ConfigureAwait(false)));

    public static StoreCommand Reopen() => new("close the store and open it again", (_, _) => Task.FromResult("")) { Reopens = true };
}
