using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Bodies;

namespace Tadafor.Rules.Desks;

/// <summary>
/// Opinions of consultative bodies kept in a store, from the request or the draft to the council's answer and the publication: each order
/// loads the file, looks whether the act can stand, and appends it. The desk keeps nothing itself; it may be used by several threads. An
/// opinion's file holds nothing that can be traced to persons.
/// </summary>
public sealed class OpinionDesk
{
    /// <summary>The kind of files this desk keeps.</summary>
    public const string Kind = "opinion";

    private readonly DeskSettings _settings;
    private readonly DeskCore<KeptOpinion> _core;

    /// <summary>Opens the desk.</summary>
    /// <param name="store">Where files are kept.</param>
    /// <param name="clock">Tells when an act is written; the days of the law are those of the documents.</param>
    /// <param name="settings">Readings; <see langword="null"/> for the defaults.</param>
    public OpinionDesk(IActStore store, IClock clock, DeskSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        _settings = settings ?? new();
        _core = new(store, clock, Kind, Fold, file => StateOf(file.Opinion));
    }

    /// <summary>Begins a file: the opinion with its body, and what was done so far, at least one act.</summary>
    /// <param name="reference">The reference under which it is filed.</param>
    /// <param name="opinion">The opinion.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException">There is no act.</exception>
    public Task<DeskAnswer<KeptOpinion>> BeginAsync(
        string reference, OpinionFile opinion, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        ArgumentOutOfRangeException.ThrowIfZero(opinion.Acts.Count, nameof(opinion));
        return _core.BeginAsync(reference, "begin", writing, _ => Step(opinion, 0), cancellation);
    }

    /// <summary>Adds an act, such as a deliberation or the council's answer, if it can stand where it comes.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="act">What was done; not before the last act on file.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptOpinion>> RecordAsync(
        string reference, OpinionAct act, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _core.WriteAsync(
            reference,
            "record",
            writing,
            file => Step(file.Opinion with { Acts = [.. file.Opinion.Acts, act] }, file.Opinion.Acts.Count),
            cancellation);
    }

    /// <summary>Lets the rules say where the opinion stands on a day, and keeps the answer as an act. Nothing is ruled by it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="interpretations">Readings for this answer; <see langword="null"/> for those of the desk.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptOpinion>> ExamineAsync(
        string reference,
        LocalDate on,
        Writing writing,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default)
    {
        Interpretations readings = interpretations ?? _settings.Interpretations;
        return _core.ExamineAsync(reference, on, writing, readings, file => Answer(file.Opinion, on, readings), cancellation);
    }

    /// <summary>The file; <see langword="null"/> when there is none under this reference.</summary>
    public Task<KeptOpinion?> FindAsync(string reference, CancellationToken cancellation = default) =>
        _core.FindAsync(reference, cancellation);

    /// <summary>A page of the files of this desk.</summary>
    /// <param name="state">The code of the state, that of the last act, such as <c>submitted</c>; <see langword="null"/> for all.</param>
    /// <param name="after">Where the page before ended; <see langword="null"/> for the first.</param>
    /// <param name="size">How many at most; 1 to 1,000.</param>
    /// <param name="cancellation">Stops the call.</param>
    public ValueTask<FilePage> PageAsync(
        string? state = null,
        FilePosition? after = null,
        int size = 100,
        CancellationToken cancellation = default) => _core.PageAsync(state, after, size, cancellation);

    /// <summary>
    /// Every answer of a file, computed again from the acts and the readings it was given with; <see langword="null"/> when there is no
    /// such file.
    /// </summary>
    public async Task<Sequence<AnswerRecheck>?> RecheckAsync(string reference, CancellationToken cancellation = default) =>
        await FindAsync(reference, cancellation).ConfigureAwait(false) is not { } file ? null : AnswerActs.Rechecked(
            file.History,
            (version, stored, readings) => Answer(Opinion(file.History.Take((int)version - 1)), stored.On, readings));

    private static KeptOpinion Fold(FileEntry entry, Sequence<RecordedAct> history) => new()
    {
        File = entry.File,
        Version = history.Count,
        State = entry.State,
        Opinion = Opinion(history),
        Answers = AnswerActs.AllIn(history),
        History = history,
    };

    // Each act is an opinion of one act.
    private static OpinionFile Opinion(IEnumerable<RecordedAct> history)
    {
        OpinionFile[] parts =
        [
            .. history.Where(a => a.Schema == OpinionJson.Schema)
                .Select(a => OpinionJson.Read(a.Body).Match(opinion => opinion, _ => throw PetitionActs.Unreadable(a))),
        ];
        return parts[0] with { Acts = parts.SelectMany(p => p.Acts).ToSequence() };
    }

    private static AnswerActs.Said Answer(OpinionFile opinion, LocalDate on, Interpretations readings)
    {
        OpinionAnswer answer = BodyLaw.Assess(opinion, on, readings);
        return new(on, null, answer.Outcome, OpinionJson.ToText(opinion), BodyAnswerJson.ToText(answer));
    }

    private static DeskStep Step(OpinionFile whole, int from) => OpinionJson.Read(OpinionJson.ToText(whole)).Match(
        read =>
        {
            Sequence<DocumentFault> wrong =
                DeskFaults.Of(OpinionProcedure.On(read.Acts, LocalDate.MaxIsoValue).Irregularities, from);
            return wrong.Count > 0
                ? new(new DocumentFaults(wrong))
                : new DeskStep(
                    read.Acts.Skip(from).Select(act => new FileAct
                    {
                        Code = act.Kind.Code(),
                        Schema = OpinionJson.Schema,
                        On = act.On,
                        Body = OpinionJson.ToText(read with { Acts = [act] }),
                    }).ToSequence(),
                    StateOf(read));
        },
        faults => new DeskStep(DeskFaults.Unplaced(faults)));

    private static FileState StateOf(OpinionFile opinion) =>
        new() { Code = opinion.Acts[^1].Kind.Code(), Since = opinion.Acts[^1].On };
}
