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
/// Consultative bodies kept in a store: each order loads the file, looks whether the act can stand, and appends it, all of it or nothing.
/// The desk keeps nothing itself; it may be used by several threads. A body's file holds nothing that can be traced to persons.
/// </summary>
public sealed class BodyDesk
{
    /// <summary>The kind of files this desk keeps.</summary>
    public const string Kind = "body";

    private readonly DeskSettings _settings;
    private readonly DeskCore<KeptBody> _core;

    /// <summary>Opens the desk.</summary>
    /// <param name="store">Where files are kept.</param>
    /// <param name="clock">Tells when an act is written; the days of the law are those of the documents.</param>
    /// <param name="settings">Readings; <see langword="null"/> for the defaults.</param>
    public BodyDesk(IActStore store, IClock clock, DeskSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        _settings = settings ?? new();
        _core = new(store, clock, Kind, Fold, StateOf);
    }

    /// <summary>Begins a file: what the body is, what its texts fix, and what was done with it so far, at least one act.</summary>
    /// <param name="reference">The reference under which it is filed.</param>
    /// <param name="body">The body.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBody>> FoundAsync(
        string reference, BodyFile body, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.BeginAsync(reference, "found", writing, _ => Step(body, 0, body, "founded"), cancellation);
    }

    /// <summary>Adds an act, such as an approved composition or a seat that falls vacant, if it can stand where it comes.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="act">What was done; not before the last act on file.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="statutes">What the body's texts fix from now on; <see langword="null"/> when the act changes nothing of it.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBody>> RecordAsync(
        string reference,
        BodyAct act,
        Writing writing,
        BodyStatutes? statutes = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _core.WriteAsync(
            reference,
            "record",
            writing,
            file =>
            {
                BodyFile added = file.Body with { Statutes = statutes ?? file.Body.Statutes, Acts = [act] };
                BodyFile whole = added with { Acts = [.. file.Body.Acts, act] };
                return Step(whole, file.Body.Acts.Count, added, act.Kind.Code());
            },
            cancellation);
    }

    /// <summary>Lets the rules say what the body is on a day, and keeps the answer as an act. Nothing is ruled by it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="interpretations">Readings for this answer; <see langword="null"/> for those of the desk.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBody>> ExamineAsync(
        string reference,
        LocalDate on,
        Writing writing,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default)
    {
        Interpretations readings = interpretations ?? _settings.Interpretations;
        return _core.ExamineAsync(reference, on, writing, readings, file => Answer(file.Body, on, readings), cancellation);
    }

    /// <summary>The file; <see langword="null"/> when there is none under this reference.</summary>
    public Task<KeptBody?> FindAsync(string reference, CancellationToken cancellation = default) =>
        _core.FindAsync(reference, cancellation);

    /// <summary>A page of the files of this desk.</summary>
    /// <param name="state">The code of the state, such as <c>in-office</c>; <see langword="null"/> for all.</param>
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
            (version, stored, readings) => Answer(Body(file.History.Take((int)version - 1)), stored.On, readings));

    private static KeptBody Fold(FileEntry entry, Sequence<RecordedAct> history) => new()
    {
        File = entry.File,
        Version = history.Count,
        State = entry.State,
        Body = Body(history),
        Answers = AnswerActs.AllIn(history),
        History = history,
    };

    // Each act is a body with its statutes as they were from then on.
    private static BodyFile Body(IEnumerable<RecordedAct> history)
    {
        BodyFile[] parts =
        [
            .. history.Where(a => a.Schema == BodyJson.Schema)
                .Select(a => BodyJson.Read(a.Body).Match(body => body, _ => throw PetitionActs.Unreadable(a))),
        ];
        return parts[^1] with { Acts = parts.SelectMany(p => p.Acts).ToSequence() };
    }

    private static AnswerActs.Said Answer(BodyFile body, LocalDate on, Interpretations readings)
    {
        BodyAnswer answer = BodyLaw.Assess(body, on, readings);
        return new(on, null, answer.Outcome, BodyJson.ToText(body), BodyAnswerJson.ToText(answer));
    }

    private DeskStep Step(BodyFile whole, int from, BodyFile added, string code) => BodyJson.Read(BodyJson.ToText(whole)).Match(
        read =>
        {
            LocalDate last = read.Acts[^1].On;
            Sequence<DocumentFault> wrong =
                DeskFaults.Of(BodyOnDay.Of(read, last, _settings.Interpretations).History.Irregularities, from);
            return wrong.Count > 0
                ? new(new DocumentFaults(wrong))
                : new(
                    new FileAct { Code = code, Schema = BodyJson.Schema, On = added.Acts[^1].On, Body = BodyJson.ToText(added) },
                    StateOf(read));
        },
        faults => new DeskStep(DeskFaults.Unplaced(faults)));

    private FileState StateOf(KeptBody file) => StateOf(file.Body);

    // Where it stands by its acts, and since which of them.
    private FileState StateOf(BodyFile body)
    {
        BodyStage stage = BodyStage.NotBegun;
        LocalDate since = body.Acts[0].On;
        foreach (LocalDate day in body.Acts.Select(a => a.On).Distinct().Order())
        {
            BodyStage then = BodyOnDay.Of(body, day, _settings.Interpretations).History.Stage;
            (stage, since) = then == stage ? (stage, since) : (then, day);
        }

        return new() { Code = stage.Code(), Since = since };
    }
}
