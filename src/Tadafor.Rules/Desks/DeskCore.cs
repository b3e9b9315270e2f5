using System.Diagnostics;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>
/// What every desk does whatever its files are about: load, ask what follows, append; each order once, nobody's acts over somebody else's.
/// </summary>
/// <param name="store">Where files are kept.</param>
/// <param name="clock">Tells when an act is written.</param>
/// <param name="kind">The kind of files.</param>
/// <param name="fold">The file that acts make.</param>
/// <param name="stateOf">Where a file stands by its acts.</param>
internal sealed class DeskCore<TFile>(
    IActStore store,
    IClock clock,
    string kind,
    Func<FileEntry, Sequence<RecordedAct>, TFile> fold,
    Func<TFile, FileState> stateOf)
    where TFile : DeskFile
{
    public IActStore Store => store;

    public DeskAnswer<TFile> Refused(DocumentFaults faults)
    {
        DeskSignals.Refused(kind, faults.Listed[0].Kind.Code);
        return faults;
    }

    /// <summary>The file; <see langword="null"/> when there is none.</summary>
    public async Task<TFile?> FindAsync(string reference, CancellationToken cancellation)
    {
        FileId file = new(kind, reference);
        if (await store.FindAsync(file, cancellation).ConfigureAwait(false) is not { } entry)
        {
            return null;
        }

        List<RecordedAct> history = [];
        await foreach (RecordedAct act in store.HistoryAsync(file, 0, cancellation).ConfigureAwait(false))
        {
            history.Add(act);
        }

        // What was written between the two readings is left for the next one.
        return fold(entry, history.Take((int)entry.Version).ToSequence());
    }

    public ValueTask<FilePage> PageAsync(string? state, FilePosition? after, int size, CancellationToken cancellation) =>
        store.PageAsync(new() { Kind = kind, State = state, After = after, Size = size }, cancellation);

    public ValueTask<FileErasureAnswer> EraseAsync(string reference, long expectedVersion, CancellationToken cancellation) =>
        store.EraseAsync(new(kind, reference), expectedVersion, clock.GetCurrentInstant(), cancellation);

    /// <summary>Begins a file.</summary>
    public async Task<DeskAnswer<TFile>> BeginAsync(
        string reference,
        string name,
        Writing writing,
        Func<FileId, DeskStep> first,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(writing);
        using Activity? activity = DeskSignals.Order(kind, name);
        FileId file = new(kind, reference);
        DeskStep step = first(file);
        if (step.Faults is { } faults)
        {
            return Refused(faults);
        }

        AppendOrder order = Order(file, 0, step, writing);
        AppendAnswer answer = await store.AppendAsync(order, cancellation).ConfigureAwait(false);
        return await answer.Match<Task<DeskAnswer<TFile>>>(
            _ => AppendedAsync(order, cancellation),
            async _ => (await FindAsync(reference, cancellation).ConfigureAwait(false))!,
            _ => Task.FromResult(Refused(DeskFaults.FileExists)),
            _ => Task.FromResult(Refused(DeskFaults.KeyTaken))).ConfigureAwait(false);
    }

    /// <summary>Adds what follows from an order for the file as it is.</summary>
    public Task<DeskAnswer<TFile>> WriteAsync(
        string reference,
        string name,
        Writing writing,
        Func<TFile, DeskStep> next,
        CancellationToken cancellation) =>
        WriteAsync(reference, name, writing, file => ValueTask.FromResult(next(file)), cancellation);

    /// <summary>Adds what follows from an order for the file as it is, where others must be asked.</summary>
    public async Task<DeskAnswer<TFile>> WriteAsync(
        string reference,
        string name,
        Writing writing,
        Func<TFile, ValueTask<DeskStep>> next,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(writing);
        using Activity? activity = DeskSignals.Order(kind, name);
        while (true)
        {
            if (await FindAsync(reference, cancellation).ConfigureAwait(false) is not { } file)
            {
                return Refused(DeskFaults.NoFile);
            }

            RecordedAct[] done = [.. file.History.Where(a => a.Key == writing.Key)];
            if (writing.ExpectedVersion is { } expected && expected != file.Version && done.Length == 0)
            {
                return Stale(new(file.Version));
            }

            // An order that was done is looked at as the file was before it.
            TFile before = done.Length == 0 ? file : Before(file, done[0].Version);
            DeskStep step = await next(before).ConfigureAwait(false);
            if (step.Faults is { } faults)
            {
                return Refused(done.Length == 0 ? faults : DeskFaults.KeyTaken);
            }

            AppendOrder order = Order(file.File, before.Version, step, writing);
            AppendAnswer answer = await store.AppendAsync(order, cancellation).ConfigureAwait(false);
            DeskAnswer<TFile>? told = await answer.Match<Task<DeskAnswer<TFile>?>>(
                async _ => await AppendedAsync(order, cancellation).ConfigureAwait(false),
                async _ => (await FindAsync(reference, cancellation).ConfigureAwait(false))!,
                stale => Task.FromResult(writing.ExpectedVersion is null ? null : Stale(stale)),
                _ => Task.FromResult<DeskAnswer<TFile>?>(Refused(DeskFaults.KeyTaken))).ConfigureAwait(false);
            if (told is not null)
            {
                return told;
            }

            // Somebody wrote between: the order is for the file as it is, so that it is looked at again.
        }
    }

    /// <summary>Keeps what the rules say of the file as it is, as an act; nothing else of it changes.</summary>
    public Task<DeskAnswer<TFile>> ExamineAsync(
        string reference,
        LocalDate on,
        Writing writing,
        Interpretations readings,
        Func<TFile, AnswerActs.Said> answer,
        CancellationToken cancellation) => WriteAsync(
            reference,
            "examine",
            writing,
            file => new DeskStep(AnswerActs.Of(answer(file), on, readings), file.State),
            cancellation);

    private static FileEntry Entry(TFile file, FileState state, int version) =>
        new() { File = file.File, Version = version, State = state, ChangedAt = default };

    private DeskAnswer<TFile> Stale(StaleVersion stale)
    {
        DeskSignals.Refused(kind, "stale");
        return stale;
    }

    private TFile Before(TFile file, long version)
    {
        Sequence<RecordedAct> earlier = file.History.Take((int)version - 1).ToSequence();
        return earlier.Count == 0
            ? file
            : fold(Entry(file, stateOf(fold(Entry(file, file.State, earlier.Count), earlier)), earlier.Count), earlier);
    }

    private AppendOrder Order(FileId file, long version, DeskStep step, Writing writing) => new()
    {
        File = file,
        ExpectedVersion = version,
        Key = writing.Key,
        Acts = step.Acts,
        State = step.State!,
        By = writing.By,
        At = clock.GetCurrentInstant(),
    };

    private async Task<DeskAnswer<TFile>> AppendedAsync(AppendOrder order, CancellationToken cancellation)
    {
        DeskSignals.Appended(order);
        return (await FindAsync(order.File.Reference, cancellation).ConfigureAwait(false))!;
    }
}
