using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Console.Shell;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets;
using Tadafor.Rules.Desks;

namespace Tadafor.Console.Stores;

/// <summary>The commands of <c>tadafor budget</c> on a store: begin, act, examine, show, recheck, history, list, vote.</summary>
internal static class BudgetStoreCommands
{
    private static readonly Phrase _standing = new("{0}: {1}، منذ {2}", "{0} : {1}, depuis le {2}", "{0}: {1} since {2}");
    private static readonly DeskFiles<KeptBudget> _files = new(
        BudgetDesk.Kind,
        (store, reference) => Desk(store).FindAsync(reference),
        (store, state, after) => Desk(store).PageAsync(state, after));

    public static IEnumerable<Command> All(Surroundings around) =>
    [
        Written(
            new("begin", "Begin the file of a participatory budget; makes the store when there is none."),
            "cycle",
            around,
            makes: true,
            (desk, reference, cycle, writing) => desk.BeginAsync(reference, cycle, writing)),
        Written(
            new("act", "Record what was done: the acts of a document, all of them or none, if each can be where it comes."),
            "acts",
            around,
            makes: false,
            (desk, reference, cycle, writing) => desk.RecordAsync(reference, cycle.Acts, writing)),
        Examined(around), Shown(around), _files.Recheck(around, (store, reference) => Desk(store).RecheckAsync(reference)),
        _files.History(around), _files.List(around), VoteStoreCommands.Create(around),
    ];

    private static Command Written(
        Command command,
        string document,
        Surroundings around,
        bool makes,
        Func<BudgetDesk, string, BudgetCycleFile, Writing, Task<DeskAnswer<KeptBudget>>> order)
    {
        Argument<string> file = new(document)
        {
            Description = "A cycle with its acts, in JSON (see samples/budgets); - for standard input.",
        };
        command.Add(file);
        DeskOptions options = new(BudgetDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            BudgetCycleFile? cycle = InputFile.Read(parsed.GetValue(file)!, BudgetCycleJson.Read, words, around, complaints);

            // Without a key, acts are named by the last of them and its day.
            BudgetAct? last = cycle?.Acts[^1];
            Writing writing = options.Writing(
                parsed, last is null ? null : $"{command.Name} {last.Kind.Code()} {last.Project} {Numerals.Iso(last.On)}");
            return options.Store.Use(parsed, makes, around, complaints, store => DeskFiles<KeptBudget>.Done(
                order(Desk(store), reference, cycle!, writing), reference, words, around, complaints, Standing));
        });
        return command;
    }

    private static Command Examined(Surroundings around) => _files.Examine(
        around,
        "Let the rules say where the budget stands on a day, and keep the answer. "
        + "Exit code 0: yes; 1: no; 2: bad input; 3: not decided.",
        (store, reference, on, writing, readings) => Desk(store).ExamineAsync(reference, on, writing, readings),
        (file, on, readings, words) => BudgetCycleText.Of(BudgetLaw.Assess(file.Cycle, on, readings), words),
        file => file.Answers);

    private static Command Shown(Surroundings around) => _files.Show(
        around,
        "Where the budget stands on a day, by what is on file; without a day, that of its last act.",
        (file, day, words) => BudgetCycleText.Of(BudgetLaw.Assess(file.Cycle, day), words));

    private static Phrase Standing(KeptBudget file) => _standing.With(
        Bidi.Quoted(file.File.Reference),
        Enum.GetValues<BudgetStage>().Single(s => s.Code() == file.State.Code).Text(),
        Numerals.Date(file.State.Since));

#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
    private static BudgetDesk Desk(IActStore store) => new(store, SystemClock.Instance);
#pragma warning restore RS0030
}
