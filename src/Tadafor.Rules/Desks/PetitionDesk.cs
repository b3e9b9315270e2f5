using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Timelines;
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
public sealed class PetitionDesk
{
    /// <summary>The kind of files this desk keeps.</summary>
    public const string Kind = "petition";

    private readonly DeskSettings _settings;
    private readonly DeskCore<PetitionFile> _core;
    private readonly Completion _completion;

    /// <summary>Opens the desk.</summary>
    /// <param name="store">Where files are kept.</param>
    /// <param name="clock">Tells when an act is written; the days of the law are those of the documents.</param>
    /// <param name="settings">Readings and retention; <see langword="null"/> for the defaults.</param>
    /// <param name="registers">What files are completed from; <see langword="null"/> for none.</param>
    public PetitionDesk(IActStore store, IClock clock, DeskSettings? settings = null, DeskRegisters? registers = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        _settings = settings ?? new();
        _completion = new(registers ?? new());
        _core = new(store, clock, Kind, PetitionActs.File, StateOf);
    }

    /// <summary>Begins a file: the dossier and its deposit.</summary>
    /// <param name="reference">The reference under which it is filed.</param>
    /// <param name="dossier">The petition file; it says the day of deposit.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="law">
    /// The procedure of a national petition: <c>national-government</c> or <c>national-parliament</c>; <see langword="null"/> for a
    /// petition to a council, whose dossier says it.
    /// </param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<PetitionFile>> DepositAsync(
        string reference,
        PetitionDossier dossier,
        Writing writing,
        string? law = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return _core.BeginAsync(reference, "deposit", writing, file => Deposit(file, dossier, law), cancellation);
    }

    /// <summary>Lets the rules decide on the file as it is, and keeps the decision as an act. Nothing is ruled by it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day of examination.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="interpretations">Readings for this decision; <see langword="null"/> for those of the desk.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<PetitionFile>> ExamineAsync(
        string reference,
        LocalDate on,
        Writing writing,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default) => _core.WriteAsync(
            reference,
            "examine",
            writing,
            file => file.Dossier is { } dossier
                ? PetitionLaw.Assess(dossier, interpretations ?? _settings.Interpretations).Match<DeskStep>(
                    decision => new(PetitionActs.Of(DecisionDocument.Of(decision), on), file.State),
                    faults => new(faults))
                : new(DeskFaults.Erased),
            cancellation);

    /// <summary>Adds an act of the procedure, such as <c>accepted</c> or <c>deliberated</c>, if the state of the file allows it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="act">What was done.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<PetitionFile>> RecordAsync(
        string reference,
        ActDocument act,
        Writing writing,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _core.WriteAsync(
            reference,
            "record",
            writing,
            file => PetitionTimelines
                .Of(file.Timeline with { Acts = [.. file.Timeline.Acts, act] }, _settings.Interpretations)
                .Match<DeskStep>(
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
    public Task<DeskAnswer<PetitionFile>> CorrectAsync(
        string reference,
        PetitionDossier dossier,
        LocalDate on,
        Writing writing,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return _core.WriteAsync(reference, "correct", writing, file => new(PetitionActs.Of(dossier, on), file.State), cancellation);
    }

    /// <summary>
    /// Completes the dossier from the registers: only what it does not say, each fact with the register it comes from. What no register
    /// knows stays unknown. The dossier as it was stays in the history.
    /// </summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day of asking.</param>
    /// <param name="writing">Key and writer. The registers may say something else later: the order given again is answered as done.</param>
    /// <param name="association">The number of the association in its register; <see langword="null"/> when it is not asked.</param>
    /// <param name="cancellation">Stops the call.</param>
    public async Task<DeskAnswer<PetitionFile>> CompleteAsync(
        string reference,
        LocalDate on,
        Writing writing,
        string? association = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writing);
        if (await FindAsync(reference, cancellation).ConfigureAwait(false) is { } file
            && file.History.FirstOrDefault(a => a.Key == writing.Key) is { } done)
        {
            return done.Code == PetitionActs.Completed ? file : _core.Refused(DeskFaults.KeyTaken);
        }

        return await _core.WriteAsync(
            reference,
            "complete",
            writing,
            async now => now.Dossier is { } dossier
                ? new(PetitionActs.Of(
                    await _completion.Of(dossier, association, cancellation).ConfigureAwait(false),
                    on,
                    PetitionActs.Completed), now.State)
                : new(DeskFaults.Erased),
            cancellation).ConfigureAwait(false);
    }

    /// <summary>The file; <see langword="null"/> when there is none under this reference.</summary>
    public Task<PetitionFile?> FindAsync(string reference, CancellationToken cancellation = default) =>
        _core.FindAsync(reference, cancellation);

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
        _core.PageAsync(state, after, size, cancellation);

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
        _core.EraseAsync(reference, expectedVersion, cancellation);

    /// <summary>Erases what can be traced to persons in every file whose time has passed.</summary>
    /// <param name="day">The day of asking.</param>
    /// <param name="cancellation">Stops the call; files erased by then stay erased.</param>
    /// <returns>How many files were erased.</returns>
    public async Task<long> EraseDueAsync(LocalDate day, CancellationToken cancellation = default)
    {
        List<FileId> due = [];
        await foreach (FileId file in _core.Store.DueForErasureAsync(day, cancellation).ConfigureAwait(false))
        {
            due.Add(file);
        }

        long erased = 0;
        foreach (FileId file in due.Where(f => f.Kind == Kind))
        {
            // A file that changed meanwhile is looked at again the next time.
            if (await _core.Store.FindAsync(file, cancellation).ConfigureAwait(false) is { } entry && entry.State.RetainUntil < day)
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

    private DeskStep Deposit(FileId file, PetitionDossier dossier, string? law)
    {
        if (ProcedureOf(dossier, law) is not { } procedure)
        {
            return new(DeskFaults.NoProcedure);
        }

        if (dossier.DepositedOn is not { } deposited)
        {
            return new(DeskFaults.NoDay);
        }

        ActDocument act = new() { Act = procedure is NationalScheme ? "received" : "deposited", On = deposited.Value };
        TimelineDocument begun = new() { Reference = file.Reference, Law = procedure.Code, Acts = [act] };
        return PetitionTimelines.Of(begun, _settings.Interpretations).Match<DeskStep>(
            timeline => new(
                [PetitionActs.Of(dossier, deposited.Value), PetitionActs.Of(file, procedure.Code, act)],
                StateOf(timeline)),
            faults => new(faults));
    }

    private FileState StateOf(PetitionFile file) =>
        PetitionTimelines.Of(file.Timeline, _settings.Interpretations).Match(StateOf, _ => file.State);

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
}
