using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Budgets;

namespace Tadafor.Rules.Desks;

/// <summary>
/// Participatory budgets kept in a store, from the envelope to the account: each order loads the file, looks whether the acts can be, and
/// appends them, all of them or none. The desk keeps nothing itself; it may be used by several threads. A budget's file holds nothing that
/// can be traced to persons: ballots are lines of their own (<see cref="VoteDesk"/>).
/// </summary>
public sealed class BudgetDesk
{
    /// <summary>The kind of files this desk keeps.</summary>
    public const string Kind = "budget";

    private readonly DeskSettings _settings;
    private readonly DeskCore<KeptBudget> _core;

    /// <summary>Opens the desk.</summary>
    /// <param name="store">Where files are kept.</param>
    /// <param name="clock">Tells when an act is written; the days of the law are those of the documents.</param>
    /// <param name="settings">Readings; <see langword="null"/> for the defaults.</param>
    public BudgetDesk(IActStore store, IClock clock, DeskSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        _settings = settings ?? new();
        _core = Core(store, clock);
    }

    /// <summary>Begins a file: the year, and what was done so far, at least one act.</summary>
    /// <param name="reference">The reference under which it is filed.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBudget>> BeginAsync(
        string reference, BudgetCycleFile cycle, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return _core.BeginAsync(reference, "begin", writing, _ => Step(cycle, 0), cancellation);
    }

    /// <summary>Adds acts, such as the opening of the vote or money that was spent, if each can be where it comes.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="acts">What was done, in order; at least one, none before the last act on file.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException">There is no act.</exception>
    public Task<DeskAnswer<KeptBudget>> RecordAsync(
        string reference, Sequence<BudgetAct> acts, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentOutOfRangeException.ThrowIfZero(acts.Count, nameof(acts));
        return _core.WriteAsync(
            reference,
            "record",
            writing,
            file => Step(file.Cycle with { Acts = [.. file.Cycle.Acts, .. acts] }, file.Cycle.Acts.Count),
            cancellation);
    }

    /// <summary>Lets the rules say where the budget stands on a day, and keeps the answer as an act. Nothing is ruled by it.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="interpretations">Readings for this answer; <see langword="null"/> for those of the desk.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBudget>> ExamineAsync(
        string reference,
        LocalDate on,
        Writing writing,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default)
    {
        Interpretations readings = interpretations ?? _settings.Interpretations;
        return _core.ExamineAsync(reference, on, writing, readings, file => Answer(file.Cycle, on, readings), cancellation);
    }

    /// <summary>The file; <see langword="null"/> when there is none under this reference.</summary>
    public Task<KeptBudget?> FindAsync(string reference, CancellationToken cancellation = default) =>
        _core.FindAsync(reference, cancellation);

    /// <summary>A page of the files of this desk.</summary>
    /// <param name="state">The code of the state, such as <c>voting-open</c>; <see langword="null"/> for all.</param>
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
            (version, stored, readings) => Answer(Cycle(file.History.Take((int)version - 1)), stored.On, readings));

    /// <summary>What the desk of a budget's vote works with too: one file holds both.</summary>
    internal static DeskCore<KeptBudget> Core(IActStore store, IClock clock) =>
        new(store, clock, Kind, Fold, file => StateOf(file.Cycle));

    private static KeptBudget Fold(FileEntry entry, Sequence<RecordedAct> history) => new()
    {
        File = entry.File,
        Version = history.Count,
        State = entry.State,
        Cycle = Cycle(history),
        Answers = AnswerActs.AllIn(history),
        History = history,
    };

    // Each act is a cycle of one act.
    private static BudgetCycleFile Cycle(IEnumerable<RecordedAct> history)
    {
        BudgetCycleFile[] parts =
        [
            .. history.Where(a => a.Schema == BudgetCycleJson.Schema)
                .Select(a => BudgetCycleJson.Read(a.Body).Match(cycle => cycle, _ => throw PetitionActs.Unreadable(a))),
        ];
        return parts[0] with { Acts = parts.SelectMany(p => p.Acts).ToSequence() };
    }

    private static AnswerActs.Said Answer(BudgetCycleFile cycle, LocalDate on, Interpretations readings)
    {
        BudgetCycleAnswer answer = BudgetLaw.Assess(cycle, on, readings);
        return new(on, null, answer.Outcome, BudgetCycleJson.ToText(cycle), BudgetAnswerJson.ToText(answer));
    }

    // An act that took place though it should not have is kept, and told when the budget is examined; one that cannot be is not.
    internal static DeskStep Step(BudgetCycleFile whole, int from) => BudgetCycleJson.Read(BudgetCycleJson.ToText(whole)).Match(
        read =>
        {
            (Sequence<BudgetAct> standing, Sequence<ActIrregularity> irregularities) = BudgetProcedure.On(read, LocalDate.MaxIsoValue);
            if (standing.Count < read.Acts.Count)
            {
                return new(new DocumentFaults(DeskFaults.Of(irregularities, from)));
            }

            Sequence<FileAct> acts = read.Acts.Skip(from).Select(act => new FileAct
            {
                Code = act.Kind.Code(),
                Schema = BudgetCycleJson.Schema,
                On = act.On,
                Body = BudgetCycleJson.ToText(read with { Acts = [act] }),
            }).ToSequence();
            return new DeskStep(acts, StateOf(read));
        },
        faults => new DeskStep(DeskFaults.Unplaced(faults)));

    // Where it stands by its acts, and since which of them.
    private static FileState StateOf(BudgetCycleFile cycle)
    {
        BudgetFold fold = new();
        BudgetStage stage = fold.Stage;
        LocalDate since = cycle.Acts[0].On;
        foreach (BudgetAct act in cycle.Acts)
        {
            fold.Apply(act);
            (stage, since) = fold.Stage == stage ? (stage, since) : (fold.Stage, act.On);
        }

        return new() { Code = stage.Code(), Since = since };
    }
}
