using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Console.Shell;
using Tadafor.Console.Signatures;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Desks;

namespace Tadafor.Console.Stores;

/// <summary>
/// The commands of <c>tadafor signatures</c> on a store: open, add, invalidate, revoke, deposit, erase, show, history, list.
/// </summary>
internal static class LedgerStoreCommands
{
    private static readonly Phrase _open = new("{0}: مفتوح؛ {1}", "{0} : ouvert ; {1}", "{0}: open; {1}");
    private static readonly Phrase _deposited = new("{0}: أودع في {1}؛ {2}", "{0} : déposé le {1} ; {2}", "{0}: deposited on {1}; {2}");
    private static readonly Phrase _erased = new(
        "{0}: محي الأشخاص في {1}؛ {2}", "{0} : personnes effacées le {1} ; {2}", "{0}: persons erased on {1}; {2}");

    private static readonly Phrase _valid = new("الموقعون: {0}", "signataires : {0}", "signatories: {0}");
    private static readonly Phrase _preview = new(
        "{0}: تسقط {1} من الأسطر و{2} من الموقعين؛ لم يتغير شيء",
        "{0} : {1} lignes et {2} signataires tomberaient ; rien n'a changé",
        "{0}: {1} lines and {2} signatories would fall; nothing changed");

    private static readonly DeskFiles<KeptLedger> _files = new(
        LedgerDesk.Kind,
        (store, reference) => Desk(store).FindAsync(reference),
        (store, state, after) => Desk(store).PageAsync(state, after));

    public static IEnumerable<Command> All(Surroundings around) =>
    [
        Open(around), Add(around), Invalidate(around), Revoke(around), Deposit(around), Erase(around), Show(around),
        _files.History(around), _files.List(around),
    ];

    private static Command Open(Surroundings around)
    {
        Option<bool> seal = new("--seal-counts") { Description = "Running counts stay unpublished until the deposit." };
        return Ordered(
            new("open", "Begin the ledger of a petition's signatures; makes the store when there is none.") { seal },
            around,
            makes: true,
            (parsed, order, _) => store => Desk(store).OpenAsync(
                order.Reference, order.On, order.Writing, parsed.GetValue(seal)));
    }

    private static Command Add(Surroundings around)
    {
        ImportOptions import = new(toStore: true);
        Command command = new(
            "add",
            "Add the lines of a sheet in CSV. Identity numbers become tokens at once; the key is read from a file or from "
            + $"{KeyFile.Variable}, never from the command line. Good lines are taken, every bad one is listed. "
            + "Exit code 0: all lines taken; 1: some lines are bad; 2: nothing was added.");
        import.AddTo(command);
        DeskOptions options = new(LedgerDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            LocalDate on = options.Day(parsed, complaints);
            ImportRequest request = import.Read(parsed, complaints, words);
            using SignatureKey? key = KeyFile.Read(request.KeyPath, complaints);
            using Stream? csv = InputFile.Open(request.SheetPath, around, complaints);
            Writing writing = options.Writing(parsed, $"add {Path.GetFileName(request.SheetPath)}");
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                KeptLedger? file = Desk(store).FindAsync(reference).GetAwaiter().GetResult();
                if (file?.Ledger is not OpenLedgerDocument open)
                {
                    // What is wrong with it is the desk's to say.
                    DeskFiles<KeptLedger>.Answer(Desk(store).AddAsync(reference, [], on, writing), reference, words, complaints);
                    return ExitCode.BadInput;
                }

                int before = open.Ledger.Lines;
                if (SheetReading.Import(csv!, request, key, open.Ledger, reference, open.KeyMark, complaints) is not { } read)
                {
                    return ExitCode.BadInput;
                }

                Sequence<SignatureLine> lines = Enumerable
                    .Range(before, open.Ledger.Lines - before)
                    .Select(open.Ledger.LineAt)
                    .ToSequence();

                // Where every line was recorded before, there is nothing to keep.
                if (lines.Count > 0 && DeskFiles<KeptLedger>.Answer(
                    Desk(store).AddAsync(reference, lines, on, writing, read.KeyMark), reference, words, complaints) is null)
                {
                    return ExitCode.BadInput;
                }

                foreach (Phrase line in ReportText.Of(read.Report, read.Layout, open.Ledger))
                {
                    around.Output.WriteLine(Typography.Of(words).Set(line));
                }

                return read.Report.Bad > 0 ? ExitCode.No : ExitCode.Done;
            });
        });
        return command;
    }

    private static Command Invalidate(Surroundings around)
    {
        ConditionOptions condition = new();
        DecisionOptions decision = new();
        Option<bool> preview = new("--preview") { Description = "Say how many would fall, and change nothing." };
        Command command = new(
            "invalidate",
            "Declare lines invalid, of those recorded so far; a signatory falls when no valid line is left.")
        {
            preview,
        };
        condition.AddTo(command);
        decision.AddTo(command);
        DeskOptions options = new(LedgerDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            InvalidationCondition? which = condition.Read(parsed, complaints);
            if (parsed.GetValue(preview))
            {
                return options.Store.Use(parsed, makes: false, around, complaints, store =>
                {
                    if (Desk(store).PreviewAsync(reference, which!).GetAwaiter().GetResult() is not { } found)
                    {
                        complaints.Add(new Complaint(
                            reference,
                            "There is no open ledger under this reference.",
                            "See tadafor signatures list."));
                        return ExitCode.BadInput;
                    }

                    Phrase said = _preview.With(which!.Text, Numerals.Number(found.Lines), Numerals.Number(found.People));
                    around.Output.WriteLine(Typography.Of(words).Set(said));
                    return ExitCode.Done;
                });
            }

            LedgerAct act = decision.Read(parsed, options.Day(parsed, complaints));
            Writing writing = options.Writing(parsed, $"invalidate {which}");
            return options.Store.Use(parsed, makes: false, around, complaints, store => Done(
                Desk(store).InvalidateAsync(reference, which!, act, writing), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Revoke(Surroundings around)
    {
        Option<int> number = new("--number") { Description = "The invalidation to take back, from 1.", Required = true };
        DecisionOptions decision = new();
        Command command = new(
            "revoke",
            "Take an invalidation back: its lines are valid again, unless another one touches them.") { number };
        decision.AddTo(command);
        return Ordered(command, around, makes: false, (parsed, order, _) =>
        {
            LedgerAct act = decision.Read(parsed, order.On);
            Writing writing = order.Named($"revoke {parsed.GetValue(number)}");
            return store => Desk(store).RevokeAsync(order.Reference, parsed.GetValue(number), act, writing);
        });
    }

    private static Command Deposit(Surroundings around)
    {
        Option<long> required = new("--required") { Description = "How many signatures are asked for.", Required = true };
        Choice<SignatoryGroup> group = new(
            "--group",
            "Which signatories count.",
            ("everyone", SignatoryGroup.Everyone),
            ("linked", SignatoryGroup.Linked),
            ("counted", SignatoryGroup.Counted),
            ("counted-registered", SignatoryGroup.CountedRegistered));
        Option<string[]> cites = new("--cite")
        {
            Description = "An article it rests on, such as 113-14/123/(d); may be given several times.",
        };
        return Ordered(
            new("deposit", "Close the ledger, and freeze on it the number asked for and the proof of every line.")
            {
                required, group.Option, cites,
            },
            around,
            makes: false,
            (parsed, order, complaints) =>
            {
                (bool given, SignatoryGroup whom) = group.Read(parsed, complaints);
                long number = parsed.GetValue(required);
                if (!given)
                {
                    complaints.Add(new Complaint("--group", "Which signatories count is missing.", "Write --group counted, say."));
                }

                if (number is < 1 or > 1_000_000_000)
                {
                    complaints.Add(new Complaint("--required", "This is no number of signatures.", "Write a whole number from 1."));
                    number = 1;
                }

                SignatureThreshold threshold = new(number, whom, population: null, (parsed.GetValue(cites) ?? []).ToSequence());
                return store => Desk(store).DepositAsync(order.Reference, order.On, threshold, order.Writing);
            });
    }

    private static Command Erase(Surroundings around)
    {
        DecisionOptions decision = new();
        Command command = new("erase", "Erase persons from a deposited ledger, for good; counts, territories and proof stay.");
        decision.AddTo(command);
        return Ordered(command, around, makes: false, (parsed, order, _) =>
        {
            LedgerAct act = decision.Read(parsed, order.On);
            return store => Desk(store).EraseAsync(order.Reference, act, order.Writing);
        });
    }

    private static Command Show(Surroundings around)
    {
        Command command = new("show", "How many signed, and where the ledger stands.");
        DeskOptions options = new(LedgerDesk.Kind);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed => _files.Looked(options, parsed, around, (file, words) =>
        {
            around.Output.WriteLine(Typography.Of(words).Set(Standing(file)));
            Sequence<Invalidation> invalidations = file.Ledger switch
            {
                OpenLedgerDocument open => open.Ledger.Invalidations,
                DepositedLedgerDocument deposited => deposited.Ledger.Invalidations,
                _ => [],
            };
            foreach (Invalidation invalidation in invalidations)
            {
                string taken = invalidation.Revoked is { } revoked ? $"  ({Numerals.Iso(revoked.On)})" : "";
                string which = Typography.Of(words).Set(invalidation.Condition.Text);
                around.Output.WriteLine($"{invalidation.Number}  {Numerals.Iso(invalidation.Act.On)}  {which}{taken}");
            }
        }));
        return command;
    }

    private static Command Ordered(
        Command command,
        Surroundings around,
        bool makes,
        Func<ParseResult, Given, List<Complaint>, Func<IActStore, Task<DeskAnswer<KeptLedger>>>> order)
    {
        DeskOptions options = new(LedgerDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            Given given = new(reference, options.Day(parsed, complaints), name => options.Writing(parsed, name));
            Func<IActStore, Task<DeskAnswer<KeptLedger>>> does = order(parsed, given, complaints);
            return options.Store.Use(parsed, makes, around, complaints, store => Done(
                does(store), reference, words, around, complaints));
        });
        return command;
    }

    private static Phrase Standing(KeptLedger file)
    {
        Phrase reference = Bidi.Quoted(file.File.Reference);
        return file.Ledger switch
        {
            DepositedLedgerDocument { Ledger: var deposited } => _deposited.With(
                reference, Numerals.Date(deposited.DepositedOn), Valid(deposited.Counts)),
            ErasedLedgerDocument { Ledger: var erased } => _erased.With(reference, Numerals.Date(erased.Act.On), Valid(erased.Counts)),
            OpenLedgerDocument { Ledger: var open } => _open.With(
                reference, open.ForPublication().Match(Valid, sealedCounts => sealedCounts.Text)),
            _ => throw new InvalidOperationException("A fourth kind of ledger has no words yet."),
        };
    }

    private static Phrase Valid(LedgerCounts counts) => _valid.With(Numerals.Number(counts.Valid));

    private static int Done(
        Task<DeskAnswer<KeptLedger>> order, string reference, Language words, Surroundings around, List<Complaint> complaints) =>
        DeskFiles<KeptLedger>.Done(order, reference, words, around, complaints, Standing);

#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
    private static LedgerDesk Desk(IActStore store) => new(store, SystemClock.Instance);
#pragma warning restore RS0030

    // What every order gives.
    private sealed record Given(string Reference, LocalDate On, Func<string?, Writing> Named)
    {
        public Writing Writing => Named(null);
    }
}
