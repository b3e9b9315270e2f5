using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Charters;

namespace Tadafor.Rules.Desks;

/// <summary>
/// Participation charters kept in a store: versions, their adoption and amendment, commitments kept. Each order loads the file, looks
/// whether it can stand, and appends it, all of it or nothing. The desk keeps nothing itself; it may be used by several threads. A
/// charter's file holds nothing that can be traced to persons.
/// </summary>
public sealed class CharterDesk
{
    /// <summary>The kind of files this desk keeps.</summary>
    public const string Kind = "charter";

    private const string SelfAssessed = "self-assessed";

    private readonly DeskSettings _settings;
    private readonly DeskCore<KeptCharter> _core;

    /// <summary>Opens the desk.</summary>
    /// <param name="store">Where files are kept.</param>
    /// <param name="clock">Tells when an act is written; the days of the law are those of the documents.</param>
    /// <param name="settings">Readings; <see langword="null"/> for the defaults.</param>
    public CharterDesk(IActStore store, IClock clock, DeskSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        _settings = settings ?? new();
        _core = new(store, clock, Kind, Fold, file => StateOf(file.Charter));
    }

    /// <summary>Begins a file with a charter: its parties, a version at least, and what was done to it so far.</summary>
    /// <param name="reference">The reference under which it is filed.</param>
    /// <param name="charter">The charter.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptCharter>> OpenAsync(
        string reference, Charter charter, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return _core.BeginAsync(
            reference,
            "open",
            writing,
            _ => Step(charter, read => Act("opened", CharterJson.Schema, LastDay(read), CharterJson.ToText(read))),
            cancellation);
    }

    /// <summary>
    /// Adds a version: a text on the table, which binds nobody until it is adopted or takes the place of the one that was.
    /// </summary>
    /// <param name="reference">Which.</param>
    /// <param name="version">The version; not before the last one on file.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="parties">Parties who come with it; those on file need not be named again.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptCharter>> AddVersionAsync(
        string reference,
        CharterVersion version,
        Writing writing,
        Sequence<CharterParty>? parties = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        return _core.WriteAsync(
            reference,
            "version",
            writing,
            file =>
            {
                Charter now = file.Charter;
                Sequence<CharterParty> added = (parties ?? []).Where(p => !now.Parties.Contains(p)).ToSequence();
                Charter part = now with { Parties = added, Versions = [version], Acts = [], SelfAssessment = [] };
                return Step(
                    now with { Parties = [.. now.Parties, .. added], Versions = [.. now.Versions, version] },
                    _ => Act("version", CharterJson.Schema, version.On, CharterJson.ToText(part)));
            },
            cancellation);
    }

    /// <summary>Adds an act: a remark, the adoption, an amendment, a commitment kept.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="act">What was done.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptCharter>> RecordAsync(
        string reference, CharterAct act, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _core.WriteAsync(
            reference,
            "record",
            writing,
            file => Step(
                file.Charter with { Acts = [.. file.Charter.Acts, act] },
                _ => Act(act.Event.Code(), CharterActJson.Schema, act.On, CharterActJson.ToText(act))),
            cancellation);
    }

    /// <summary>
    /// Adds what parties answer to the principles of their own accord. A later answer to a principle takes the place of the one before; the
    /// history keeps both.
    /// </summary>
    /// <param name="reference">Which.</param>
    /// <param name="answers">The answers; one at least, each by a party on file.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException">There is no answer.</exception>
    public Task<DeskAnswer<KeptCharter>> AssessAsync(
        string reference, Sequence<PrincipleAnswer> answers, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfZero(answers.Count, nameof(answers));
        return _core.WriteAsync(
            reference,
            "assess",
            writing,
            file =>
            {
                Charter part = file.Charter with { Versions = [file.Charter.Versions[^1]], Acts = [], SelfAssessment = answers };
                return Step(
                    Assessed(file.Charter, answers),
                    _ => Act(SelfAssessed, CharterJson.Schema, answers.Select(a => a.On).Max(), CharterJson.ToText(part)));
            },
            cancellation);
    }

    /// <summary>Examines a version against the law of its day, and keeps the answer as an act. Nothing is ruled by it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day of examination.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="version">The version; <see langword="null"/> for the last.</param>
    /// <param name="interpretations">Readings for this answer; <see langword="null"/> for those of the desk.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptCharter>> ExamineAsync(
        string reference,
        LocalDate on,
        Writing writing,
        string? version = null,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default) => _core.WriteAsync(
            reference,
            "examine",
            writing,
            file =>
            {
                Interpretations readings = interpretations ?? _settings.Interpretations;
                string examined = version ?? file.Charter.Versions[^1].Id;
                return file.Charter.Find(examined) is null
                    ? new(DeskFaults.NoVersion)
                    : new(AnswerActs.Of(Answer(file.Charter, examined, on, readings), on, readings), file.State);
            },
            cancellation);

    /// <summary>The file; <see langword="null"/> when there is none under this reference.</summary>
    public Task<KeptCharter?> FindAsync(string reference, CancellationToken cancellation = default) =>
        _core.FindAsync(reference, cancellation);

    /// <summary>A page of the files of this desk.</summary>
    /// <param name="state">The code of the state: <c>draft</c> or <c>adopted</c>; <see langword="null"/> for all.</param>
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
            (version, stored, readings) => stored.Version is { } examined
                ? Answer(CharterOf(file.History.Take((int)version - 1)), examined, stored.On, readings)
                : null);

    private static KeptCharter Fold(FileEntry entry, Sequence<RecordedAct> history) => new()
    {
        File = entry.File,
        Version = history.Count,
        State = entry.State,
        Charter = CharterOf(history),
        Answers = AnswerActs.AllIn(history),
        History = history,
    };

    private static Charter CharterOf(IEnumerable<RecordedAct> history)
    {
        Charter? charter = null;
        foreach (RecordedAct act in history)
        {
            if (act.Schema == CharterActJson.Schema)
            {
                CharterAct done = CharterActJson.Read(act.Body) ?? throw PetitionActs.Unreadable(act);
                charter = charter! with { Acts = [.. charter.Acts, done] };
            }
            else if (act.Schema == CharterJson.Schema)
            {
                Charter part = CharterJson.Read(act.Body).Match(read => read, _ => throw PetitionActs.Unreadable(act));
                charter = charter is null ? part : act.Code == SelfAssessed ? Assessed(charter, part.SelfAssessment) : charter with
                {
                    Parties = [.. charter.Parties, .. part.Parties],
                    Versions = [.. charter.Versions, .. part.Versions],
                };
            }
        }

        return charter!;
    }

    // Two answers to one principle in one order are not sorted out here: the reader of charters refuses them.
    private static Charter Assessed(Charter charter, Sequence<PrincipleAnswer> answers) => charter with
    {
        SelfAssessment = [.. charter.SelfAssessment.Where(old => answers.All(a => a.Principle != old.Principle)), .. answers],
    };

    // The whole charter as its reader judges it: what a document could not say, no order says either.
    private static DeskStep Step(Charter whole, Func<Charter, FileAct> act) => CharterJson.Read(CharterJson.ToText(whole)).Match(
        read => new DeskStep(act(read), StateOf(read)),
        faults => new DeskStep(DeskFaults.Unplaced(faults)));

    private static FileAct Act(string code, string schema, LocalDate on, string body) =>
        new() { Code = code, Schema = schema, On = on, Body = body };

    private static FileState StateOf(Charter charter) => charter.Standing().ToArray() is [.., var last]
        ? new() { Code = "adopted", Since = last.From }
        : new() { Code = "draft", Since = charter.Versions[0].On };

    private static LocalDate LastDay(Charter charter) => charter.Versions.Select(v => v.On).Concat(charter.Acts.Select(a => a.On)).Max();

    private static AnswerActs.Said Answer(Charter charter, string version, LocalDate on, Interpretations readings)
    {
        CharterAnswer answer = CharterReview.Check(charter, version, readings);
        return new(on, version, answer.Conforms, CharterJson.ToText(charter), CharterAnswerJson.ToText(answer));
    }
}
