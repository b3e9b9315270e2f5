using System.CommandLine;
using NodaTime;
using Tadafor.Console.Budgets;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Words;
using Tadafor.Rules.Desks;
using Tadafor.Sqlite;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Console.Stores;

/// <summary>
/// <c>tadafor budget vote</c>: the ballots of a budget in a store: paper, add, invalidate with preview, revoke, show, close, box.
/// </summary>
internal static class VoteStoreCommands
{
    private static readonly Phrase _handedIn = new(
        "{0}: {1} من الأوراق مودعة، {2} محتسبة",
        "{0} : {1} bulletins remis, {2} comptés",
        "{0}: {1} ballots handed in, {2} count");

    private static readonly Phrase _preview = new(
        "{0}: تسقط {1} من الأوراق الصحيحة، وتحتسب {2} بدل {3}؛ لم يتغير شيء",
        "{0} : {1} bulletins valables tomberaient, {2} compteraient au lieu de {3} ; rien n'a changé",
        "{0}: {1} valid ballots would fall, {2} would count instead of {3}; nothing changed");

    private static readonly Phrase _closed = new(
        "{0}: أغلق الصندوق في {1}، وبصمته {2}",
        "{0} : urne close le {1}, d'empreinte {2}",
        "{0}: box closed on {1}, digest {2}");

    public static Command Create(Surroundings around)
    {
        Command command = new("vote", "The ballots of a budget in a store; no choice is shown before the vote is closed.");
        foreach (Command sub in (Command[])
            [Paper(around), Add(around), Invalidate(around), Revoke(around), Show(around), Close(around), Box(around)])
        {
            command.Add(sub);
        }

        return command;
    }

    private static Command Paper(Surroundings around)
    {
        Argument<string> paper = new("paper") { Description = "The ballot paper, in JSON (tadafor schema ballot-paper)." };
        Command command = new("paper", "Set the ballot paper of a vote that was opened; it no longer changes.") { paper };
        return Ordered(command, dated: true, around, (parsed, options, reference, words, complaints) =>
        {
            BallotPaper? read = InputFile.Read(parsed.GetValue(paper)!, BallotPaperJson.Read, words, around, complaints);
            LocalDate on = options.Day(parsed, complaints);
            Writing writing = options.Writing(parsed, "vote paper");
            return desk => desk.SetPaperAsync(reference, read!, on, writing);
        });
    }

    private static Command Add(Surroundings around)
    {
        Argument<string[]> batches = new("batches")
        {
            Description = "Batches of ballots and urns, in JSON (tadafor schema ballot-batch).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> sheets = new("--sheet")
        {
            Description = "A batch in CSV, with columns voter and choices, and where there are any points and receipt. May be given again.",
            HelpName = "channel:id:yyyy-MM-dd=file.csv",
        };
        Command command = new(
            "add",
            "Take batches of ballots, each wholly or not at all; one that is there already changes nothing. "
            + "Exit code 0: done; 2: bad input, or a batch that cannot stand.")
        {
            batches, sheets,
        };
        DeskOptions options = new(BudgetDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            List<(string Path, HandedIn Given)> read = [];
            foreach (string path in parsed.GetValue(batches) ?? [])
            {
                if (InputFile.Read(path, BallotBatchJson.Read, words, around, complaints) is { } given)
                {
                    read.Add((path, given));
                }
            }

            foreach (string sheet in parsed.GetValue(sheets) ?? [])
            {
                if (BallotSheet.Read(sheet, reference, words, around, complaints) is { } given)
                {
                    read.Add((sheet, given));
                }
            }

            if (read.Count == 0 && complaints.Count == 0)
            {
                complaints.Add(new Complaint("batches", "There is no batch.", "Name one, or give --sheet."));
            }

            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                foreach ((string path, HandedIn given) in read)
                {
                    string name = given.Match(batch => batch.Id.Text, urn => urn.Id.Text);
                    DeskFiles<KeptBudget>.Answer(
                        Desk(store).AddAsync(reference, given, options.Writing(parsed, $"vote add {name}")), path, words, complaints);
                }

                return complaints.Count > 0 ? ExitCode.BadInput : Told(store, reference, words, around);
            });
        });
        return command;
    }

    private static Command Invalidate(Surroundings around)
    {
        Option<string> batch = new("--batch") { Description = "The batch or urn.", Required = true };
        Option<int?> line = new("--line") { Description = "The ballot; without it, all of the batch." };
        Option<bool> preview = new("--preview") { Description = "Say how many would fall, and change nothing." };
        DecisionOptions decision = new();
        Command command = new("invalidate", "Declare a batch, or one ballot of it, invalid by an act with its reason.")
        {
            batch, line, preview,
        };
        decision.AddTo(command);
        DeskOptions options = new(BudgetDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            BatchName? name = BatchName.Read(parsed.GetValue(batch)!);
            if (name is null)
            {
                complaints.Add(new Complaint(batch.Name, "This is not the name of a batch.", "Write it as --batch P-1."));
            }

            if (parsed.GetValue(preview))
            {
                return options.Store.Use(parsed, makes: false, around, complaints, store =>
                {
                    if (Find(store, reference)?.Preview(name!, parsed.GetValue(line)) is not { } found)
                    {
                        complaints.Add(new Complaint(
                            reference, "There is no such batch or ballot.", "See tadafor budget vote show."));
                        return ExitCode.BadInput;
                    }

                    around.Output.WriteLine(Typography.Of(words).Set(_preview.With(
                        Bidi.Quoted(name!.Text),
                        Numerals.Number(found.Ballots),
                        Numerals.Number(found.After.Counted),
                        Numerals.Number(found.Before.Counted))));
                    return ExitCode.Done;
                });
            }

            VoteAct act = Act(decision.Read(parsed, options.Day(parsed, complaints)));
            Writing writing = options.Writing(parsed, $"vote invalidate {name} {parsed.GetValue(line)}");
            return options.Store.Use(parsed, makes: false, around, complaints, store => Done(
                store,
                Desk(store).InvalidateAsync(reference, name!, parsed.GetValue(line), act, writing),
                reference,
                words,
                around,
                complaints));
        });
        return command;
    }

    private static Command Revoke(Surroundings around)
    {
        Option<int> number = new("--number") { Description = "The invalidation to take back, from 1.", Required = true };
        DecisionOptions decision = new();
        Command command = new("revoke", "Take an invalidation back: its ballots are valid again, unless another one touches them.")
        {
            number,
        };
        decision.AddTo(command);
        return Ordered(command, dated: true, around, (parsed, options, reference, _, complaints) =>
        {
            VoteAct act = Act(decision.Read(parsed, options.Day(parsed, complaints)));
            Writing writing = options.Writing(parsed, $"vote revoke {parsed.GetValue(number)}");
            return desk => desk.RevokeAsync(reference, parsed.GetValue(number), act, writing);
        });
    }

    private static Command Show(Surroundings around)
    {
        Command command = new("show", "Turnout by channel and every error with its place; no choice is shown.");
        DeskOptions options = new(BudgetDesk.Kind);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                if (Find(store, reference) is not { } vote)
                {
                    return Missing(reference, complaints);
                }

                around.Output.Write(vote.ToText(words));
                return ExitCode.Done;
            });
        });
        return command;
    }

    private static Command Close(Surroundings around)
    {
        Option<string> organ = new("--organ")
        {
            Description = "The organ or office that closes; never the name of a person.",
            Required = true,
        };
        Option<int?> entitled = new("--entitled") { Description = "How many people could vote, where it is known." };
        Command command = new("close", "Close the vote: from then on nothing is added, and the file holds the digest of the box.")
        {
            organ, entitled,
        };
        return Ordered(command, dated: true, around, (parsed, options, reference, _, complaints) =>
        {
            LocalDate on = options.Day(parsed, complaints);
            Writing writing = options.Writing(parsed, "vote close");
            return desk => desk.CloseAsync(reference, parsed.GetValue(organ)!, on, writing, parsed.GetValue(entitled));
        });
    }

    private static Command Box(Surroundings around)
    {
        Option<string> box = new("--out")
        {
            Description = "The box to write: the published list, without tokens, which tadafor budget count counts.",
            HelpName = "box.json",
            Required = true,
        };
        Option<bool> force = new(OutputFile.Force) { Description = "Let --out replace a file of another kind." };
        Command command = new(
            "box",
            "Write the box of a closed vote, made again from the ballots in the store. "
            + "Exit code 0: written; 1: the vote is not closed, or the ballots are not those that were closed; 2: bad input.")
        {
            box, force,
        };
        DeskOptions options = new(BudgetDesk.Kind);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            OutputFile.Check([], [(box.Name, parsed.GetValue(box), ClosedVoteJson.Schema)], parsed.GetValue(force), complaints);
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                try
                {
                    if (Desk(store).BoxAsync(reference).GetAwaiter().GetResult() is not { } closed)
                    {
                        Complaint.Write(
                            [new Complaint(reference, "There is no closed vote under this reference.", "Close it first.")], around);
                        return ExitCode.No;
                    }

                    OutputFile.Write(parsed.GetValue(box)!, ClosedVoteJson.ToText(closed), complaints);
                    around.Output.WriteLine(Typography.Of(words).Set(_closed.With(
                        Bidi.Quoted(reference), Numerals.Date(closed.ClosedOn), Phrase.Same(closed.Digest))));
                    return ExitCode.Done;
                }
                catch (InvalidDataException changed)
                {
                    Complaint.Write([new Complaint(reference, changed.Message, "")], around);
                    return ExitCode.No;
                }
            });
        });
        return command;
    }

    private static Command Ordered(
        Command command,
        bool dated,
        Surroundings around,
        Func<ParseResult, DeskOptions, string, Language, List<Complaint>, Func<VoteDesk, Task<DeskAnswer<KeptBudget>>>> read)
    {
        DeskOptions options = new(BudgetDesk.Kind);
        options.AddTo(command, writes: true, dated);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            Func<VoteDesk, Task<DeskAnswer<KeptBudget>>> order = read(parsed, options, reference, words, complaints);
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
                Done(store, order(Desk(store)), reference, words, around, complaints));
        });
        return command;
    }

    private static int Done(
        SqliteStore store,
        Task<DeskAnswer<KeptBudget>> order,
        string reference,
        Language words,
        Surroundings around,
        List<Complaint> complaints) => DeskFiles<KeptBudget>.Answer(order, reference, words, complaints) is null
            ? ExitCode.BadInput
            : Told(store, reference, words, around);

    private static int Told(SqliteStore store, string reference, Language words, Surroundings around)
    {
        VoteTurnout turnout = Find(store, reference)!.Turnout;
        around.Output.WriteLine(Typography.Of(words).Set(_handedIn.With(
            Bidi.Quoted(reference), Numerals.Number(turnout.HandedIn), Numerals.Number(turnout.Counted))));
        return ExitCode.Done;
    }

    private static KeptVote? Find(SqliteStore store, string reference) =>
        Desk(store).FindAsync(reference).GetAwaiter().GetResult();

    private static int Missing(string reference, List<Complaint> complaints)
    {
        complaints.Add(new Complaint(
            reference, "There is no vote with a ballot paper under this reference.", "See tadafor budget vote paper."));
        return ExitCode.BadInput;
    }

    private static VoteAct Act(LedgerAct act) => new(act.By, act.On, act.Reason);

#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
    private static VoteDesk Desk(SqliteStore store) => new(store, store, SystemClock.Instance);
#pragma warning restore RS0030
}
