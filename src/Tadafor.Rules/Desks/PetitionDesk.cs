using System.Diagnostics;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Timelines;

namespace Tadafor.Rules.Desks;

/// <summary>
/// Petitions kept in a store: each order loads the file, lets the rules decide, and appends what was done, all of it or nothing. The desk
/// keeps nothing itself; it may be used by several threads.
/// </summary>
/// <param name="store">Where files are kept.</param>
/// <param name="clock">Tells when an act is written; the days of the law are those of the documents.</param>
/// <param name="settings">Readings and retention; <see langword="null"/> for the defaults.</param>
public sealed class PetitionDesk(IActStore store, IClock clock, DeskSettings? settings = null)
{
    /// <summary>The kind of files this desk keeps.</summary>
    public const string Kind = "petition";

    private readonly DeskSettings _settings = settings ?? new();

    /// <summary>Begins a file: the dossier and its deposit.</summary>
    /// <param name="reference">The reference under which it is filed.</param>
    /// <param name="dossier">The petition file; it says the day of deposit.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="law">
    /// The procedure of a national petition: <c>national-government</c> or <c>national-parliament</c>; <see langword="null"/> for a
    /// petition to a council, whose dossier says it.
    /// </param>
    /// <param name="cancellation">Stops the call.</param>
    public async Task<PetitionDeskAnswer> DepositAsync(
        string reference,
        PetitionDossier dossier,
        Writing writing,
        string? law = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(writing);
        using Activity? activity = DeskSignals.Order(Kind, "deposit");
        FileId file = new(Kind, reference);
        if (ProcedureOf(dossier, law) is not { } procedure)
        {
            return Refused(DeskFaults.NoProcedure);
        }

        if (dossier.DepositedOn is not { } deposited)
        {
            return Refused(DeskFaults.NoDay);
        }

        ActDocument act = new() { Act = procedure is NationalScheme ? "received" : "deposited", On = deposited.Value };
        Sequence<FileAct> acts = [PetitionActs.Of(dossier, deposited.Value), PetitionActs.Of(file, procedure.Code, act)];
        TimelineDocument begun = new() { Reference = reference, Law = procedure.Code, Acts = [act] };
        return await PetitionTimelines.Of(begun, _settings.Interpretations).Match(
            timeline => BeginAsync(file, acts, StateOf(timeline), writing, cancellation),
            faults => Task.FromResult(Refused(faults))).ConfigureAwait(false);
    }

    /// <summary>Lets the rules decide on the file as it is, and keeps the decision as an act. Nothing is ruled by it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day of examination.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="interpretations">Readings for this decision; <see langword="null"/> for those of the desk.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<PetitionDeskAnswer> ExamineAsync(
        string reference,
        LocalDate on,
        Writing writing,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default) => WriteAsync(
            reference,
            "examine",
            writing,
            file => file.Dossier is { } dossier
                ? PetitionLaw.Assess(dossier, interpretations ?? _settings.Interpretations).Match<Next>(
                    decision => new(PetitionActs.Of(DecisionDocument.Of(decision), on), file.State),
                    faults => new(faults))
                : new(DeskFaults.Erased),
            cancellation);

    /// <summary>Adds an act of the procedure, such as <c>accepted</c> or <c>deliberated</c>, if the state of the file allows it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="act">What was done.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<PetitionDeskAnswer> RecordAsync(
        string reference,
        ActDocument act,
        Writing writing,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return WriteAsync(
            reference,
            "record",
            writing,
            file => PetitionTimelines.Of(file.Timeline with { Acts = [.. file.Timeline.Acts, act] }, _settings.Interpretations).Match<Next>(
                timeline => new(PetitionActs.Of(file.File, file.Timeline.Law, act), StateOf(timeline)),
                faults => new(faults)),
            cancellation);
    }

    /// <summary>Puts a corrected dossier in the place of the one on file; the earlier one stays in the history.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="dossier">The dossier as it is now.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<PetitionDeskAnswer> CorrectAsync(
        string reference,
        PetitionDossier dossier,
        LocalDate on,
        Writing writing,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return WriteAsync(reference, "correct", writing, file => new(PetitionActs.Of(dossier, on), file.State), cancellation);
    }

    /// <summary>The file; <see langword="null"/> when there is none under this reference.</summary>
    public async Task<PetitionFile?> FindAsync(string reference, CancellationToken cancellation = default)
    {
        FileId file = new(Kind, reference);
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
        return PetitionActs.File(entry, history.Take((int)entry.Version).ToSequence());
    }

    /// <summary>A page of the files of this desk.</summary>
    /// <param name="state">The code of the state; <see langword="null"/> for all.</param>
    /// <param name="after">Where the page before ended; <see langword="null"/> for the first.</param>
    /// <param name="size">How many at most; 1 to 1,000.</param>
    /// <param name="cancellation">Stops the call.</param>
    public ValueTask<FilePage> PageAsync(
        string? state = null,
        FilePosition? after = null,
        int size = 100,
        CancellationToken cancellation = default) =>
        store.PageAsync(new() { Kind = Kind, State = state, After = after, Size = size }, cancellation);

    /// <summary>
    /// Every decision of a file, computed again from the dossier and the readings it was given with; <see langword="null"/> when there is
    /// no
    /// such file.
    /// </summary>
    public async Task<Sequence<Recheck>?> RecheckAsync(string reference, CancellationToken cancellation = default)
    {
        if (await FindAsync(reference, cancellation).ConfigureAwait(false) is not { } file)
        {
            return null;
        }

        List<Recheck> rechecks = [];
        PetitionDossier? dossier = null;
        foreach (RecordedAct act in file.History)
        {
            if (act.Schema == Abstractions.Wire.Dossiers.DossierJson.Schema)
            {
                dossier = PetitionActs.DossierIn(act);
            }
            else if (PetitionActs.DecisionIn(act) is { } stored)
            {
                rechecks.Add(new() { Version = act.Version, Stored = stored, Now = dossier is null ? null : Again(dossier, stored) });
            }
        }

        return rechecks.ToSequence();
    }

    /// <summary>Erases what can be traced to persons in one file; acts, decisions and digests stay.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="expectedVersion">How many acts it holds as far as the caller knows.</param>
    /// <param name="cancellation">Stops the call.</param>
    public ValueTask<FileErasureAnswer> EraseAsync(string reference, long expectedVersion, CancellationToken cancellation = default) =>
        store.EraseAsync(new(Kind, reference), expectedVersion, clock.GetCurrentInstant(), cancellation);

    /// <summary>Erases what can be traced to persons in every file whose time has passed.</summary>
    /// <param name="day">The day of asking.</param>
    /// <param name="cancellation">Stops the call; files erased by then stay erased.</param>
    /// <returns>How many files were erased.</returns>
    public async Task<long> EraseDueAsync(LocalDate day, CancellationToken cancellation = default)
    {
        List<FileId> due = [];
        await foreach (FileId file in store.DueForErasureAsync(day, cancellation).ConfigureAwait(false))
        {
            due.Add(file);
        }

        long erased = 0;
        foreach (FileId file in due.Where(f => f.Kind == Kind))
        {
            // A file that changed meanwhile is looked at again the next time.
            if (await store.FindAsync(file, cancellation).ConfigureAwait(false) is { } entry && entry.State.RetainUntil < day)
            {
                FileErasureAnswer answer = await EraseAsync(file.Reference, entry.Version, cancellation).ConfigureAwait(false);
                erased += answer.Match(_ => 1, _ => 0);
            }
        }

        return erased;
    }

    private static ProcedureScheme? ProcedureOf(PetitionDossier dossier, string? law) => PetitionSchemes.Of(dossier.Kind)
        ?? (dossier.Kind == PetitionKind.NationalPetition
            ? Articles7To15Procedure.All.FirstOrDefault(s => s.Code == law)
            : (ProcedureScheme?)null);

    private static DecisionDocument? Again(PetitionDossier dossier, DecisionDocument stored)
    {
        Interpretations readings = Interpretations.Defaults;
        foreach (ReadingDocument reading in stored.Readings.Where(r => r.ChosenByCaller))
        {
            if (OpenQuestions.Find(reading.Question) is not { } question || question.Options.All(o => o.Id != reading.Taken!.Option))
            {
                return null;
            }

            readings = readings.Choose(question, reading.Taken!.Option);
        }

        LocalDate? on = dossier.DepositedOn?.Value == stored.LegalDate ? null : stored.LegalDate;
        return PetitionLaw.Assess(dossier, readings, on).Match<DecisionDocument?>(DecisionDocument.Of, _ => null);
    }

    private static PetitionDeskAnswer Refused(DocumentFaults faults)
    {
        DeskSignals.Refused(Kind, faults.Listed[0].Kind.Code);
        return faults;
    }

    private static PetitionDeskAnswer Stale(StaleVersion stale)
    {
        DeskSignals.Refused(Kind, "stale");
        return stale;
    }

    private FileState StateOf(PetitionTimeline timeline)
    {
        ProcedureState state = timeline.Road().State;
        bool closed = state.Allows.Count == 0;
        return new()
        {
            Code = state.Code,
            Since = state.Since,
            RetainUntil = closed && _settings.Retention is { } retention ? state.Since + retention : null,
        };
    }

    private async Task<PetitionDeskAnswer> BeginAsync(
        FileId file,
        Sequence<FileAct> acts,
        FileState state,
        Writing writing,
        CancellationToken cancellation)
    {
        AppendOrder order = Order(file, 0, acts, state, writing);
        AppendAnswer answer = await store.AppendAsync(order, cancellation).ConfigureAwait(false);
        return await answer.Match<Task<PetitionDeskAnswer>>(
            _ => AppendedAsync(order, cancellation),
            async _ => (await FindAsync(file.Reference, cancellation).ConfigureAwait(false))!,
            _ => Task.FromResult(Refused(DeskFaults.FileExists)),
            _ => Task.FromResult(Refused(DeskFaults.KeyTaken))).ConfigureAwait(false);
    }

    private async Task<PetitionDeskAnswer> WriteAsync(
        string reference,
        string name,
        Writing writing,
        Func<PetitionFile, Next> next,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(writing);
        using Activity? activity = DeskSignals.Order(Kind, name);
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
            PetitionFile before = done.Length == 0 ? file : Before(file, done[0].Version);
            Next step = next(before);
            if (step.Faults is { } faults)
            {
                return Refused(done.Length == 0 ? faults : DeskFaults.KeyTaken);
            }

            AppendOrder order = Order(file.File, before.Version, [step.Act!], step.State!, writing);
            AppendAnswer answer = await store.AppendAsync(order, cancellation).ConfigureAwait(false);
            PetitionDeskAnswer? told = await answer.Match<Task<PetitionDeskAnswer?>>(
                async _ => await AppendedAsync(order, cancellation).ConfigureAwait(false),
                async _ => (await FindAsync(reference, cancellation).ConfigureAwait(false))!,
                stale => Task.FromResult(writing.ExpectedVersion is null ? null : Stale(stale)),
                _ => Task.FromResult<PetitionDeskAnswer?>(Refused(DeskFaults.KeyTaken))).ConfigureAwait(false);
            if (told is not null)
            {
                return told;
            }

            // Somebody wrote between: the order is for the file as it is, so that it is looked at again.
        }
    }

    private PetitionFile Before(PetitionFile file, long version)
    {
        Sequence<RecordedAct> earlier = file.History.Take((int)version - 1).ToSequence();
        if (earlier.Count == 0)
        {
            return file;
        }

        PetitionFile then = PetitionActs.File(
            new() { File = file.File, Version = earlier.Count, State = file.State, ChangedAt = default },
            earlier);
        return then with
        {
            State = PetitionTimelines.Of(then.Timeline, _settings.Interpretations).Match(StateOf, _ => file.State),
        };
    }

    private AppendOrder Order(FileId file, long version, Sequence<FileAct> acts, FileState state, Writing writing) => new()
    {
        File = file,
        ExpectedVersion = version,
        Key = writing.Key,
        Acts = acts,
        State = state,
        By = writing.By,
        At = clock.GetCurrentInstant(),
    };

    private async Task<PetitionDeskAnswer> AppendedAsync(AppendOrder order, CancellationToken cancellation)
    {
        DeskSignals.Appended(order);
        return (await FindAsync(order.File.Reference, cancellation).ConfigureAwait(false))!;
    }

    // What follows for a file: an act with the state it leads to, or what is wrong.
    private sealed record Next(FileAct? Act, FileState? State, DocumentFaults? Faults)
    {
        public Next(FileAct act, FileState state)
            : this(act, state, null)
        {
        }

        public Next(DocumentFaults faults)
            : this(null, null, faults)
        {
        }
    }
}
