using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Desks;

namespace Tadafor.Console.Stores;

/// <summary>The commands of <c>tadafor charter</c> on a store: open, version, act, examine, show, recheck, history, list.</summary>
internal static class CharterStoreCommands
{
    private static readonly Phrase _draft = new("{0}: مسودة منذ {1}", "{0} : projet depuis le {1}", "{0}: draft since {1}");
    private static readonly Phrase _adopted = new(
        "{0}: الصيغة «{1}» معتمدة منذ {2}", "{0} : version « {1} » en vigueur depuis le {2}", "{0}: version “{1}” adopted, since {2}");

    private static readonly DeskFiles<KeptCharter> _files = new(
        CharterDesk.Kind,
        (store, reference) => Desk(store).FindAsync(reference),
        (store, state, after) => Desk(store).PageAsync(state, after));

    public static IEnumerable<Command> All(Surroundings around) =>
    [
        Open(around), Version(around), Act(around), Assess(around), Examine(around), Show(around),
        _files.Recheck(around, (store, reference) => Desk(store).RecheckAsync(reference)), _files.History(around), _files.List(around),
    ];

    private static Command Open(Surroundings around)
    {
        Argument<string> document = Document();
        Command command = new("open", "Begin the file of a charter; makes the store when there is none.") { document };
        DeskOptions options = new(CharterDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            Charter? charter = InputFile.Read(parsed.GetValue(document)!, CharterJson.Read, words, around, complaints);
            return options.Store.Use(parsed, makes: true, around, complaints, store => Done(
                Desk(store).OpenAsync(reference, charter!, options.Writing(parsed)), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Version(Surroundings around)
    {
        Argument<string> document = Document();
        Option<string?> id = VersionId("The version of that document to add; without it, its last.");
        Command command = new("version", "Add a version of the charter, and the parties who come with it. Nothing is adopted by it.")
        {
            document, id,
        };
        DeskOptions options = new(CharterDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            Charter? charter = InputFile.Read(parsed.GetValue(document)!, CharterJson.Read, words, around, complaints);
            CharterVersion? version = parsed.GetValue(id) is { } named ? charter?.Find(named) : charter?.Versions[^1];
            if (charter is not null && version is null)
            {
                complaints.Add(new Complaint(
                    id.Name,
                    $"'{parsed.GetValue(id)}' is no version of the document.",
                    $"Choose one of: {string.Join(", ", charter.Versions.Select(v => v.Id))}."));
            }

            Writing writing = options.Writing(parsed, $"version {version?.Id}");
            return options.Store.Use(parsed, makes: false, around, complaints, store => Done(
                Desk(store).AddVersionAsync(reference, version!, writing, charter!.Parties), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Act(Surroundings around)
    {
        Choice<CharterEvent> done = new(
            "--event",
            "What was done.",
            ("drafted", CharterEvent.Drafted),
            ("reviewed", CharterEvent.Reviewed),
            ("adopted", CharterEvent.Adopted),
            ("amended", CharterEvent.Amended),
            ("kept", CharterEvent.Kept));
        Option<string> party = new("--party") { Description = "The identifier of the party who did it.", Required = true };
        Option<string?> id = VersionId("The version it was done to.");
        Option<string?> clause = new("--clause") { Description = "Of a remark or a commitment kept: the number of the clause." };
        Option<string?> due = new("--due") { Description = "Of a commitment kept: which due day.", HelpName = "yyyy-MM-dd" };
        Option<string?> note = new("--note") { Description = "A remark, or by what one sees that the commitment was kept." };
        Command command = new("act", "Record what was done to the charter: a remark, its adoption, an amendment, a commitment kept.")
        {
            done.Option, party, id, clause, due, note,
        };
        DeskOptions options = new(CharterDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            (bool given, CharterEvent its) = done.Read(parsed, complaints);
            if (!given)
            {
                complaints.Add(new Complaint("--event", "What was done is missing.", "Write --event adopted, say."));
            }

            CharterAct act = new()
            {
                On = options.Day(parsed, complaints),
                By = parsed.GetValue(party)!,
                Event = its,
                Version = parsed.GetValue(id),
                Clause = parsed.GetValue(clause),
                Due = DayOption.Read(due.Name, parsed.GetValue(due), complaints),
                Note = parsed.GetValue(note),
            };
            Writing writing = options.Writing(parsed, $"{parsed.GetValue(done.Option)} {act.Version} {act.Clause}");
            return options.Store.Use(parsed, makes: false, around, complaints, store => Done(
                Desk(store).RecordAsync(reference, act, writing), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Examine(Surroundings around)
    {
        ReadingChoices choices = new();
        Option<string?> id = VersionId("The version to examine; without it, the last.");
        Command command = new(
            "examine",
            "Examine a version against the law of its day, and keep the answer. "
            + "Exit code 0: nothing against it; 1: a clause fails; 2: bad input; 3: not decided.")
        {
            id, choices.Option,
        };
        DeskOptions options = new(CharterDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            LocalDate on = options.Day(parsed, complaints);
            Interpretations readings = choices.Read(parsed, words, complaints);
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                Task<DeskAnswer<KeptCharter>> order = Desk(store)
                    .ExamineAsync(reference, on, options.Writing(parsed), parsed.GetValue(id), readings);
                if (DeskFiles<KeptCharter>.Answer(order, reference, words, complaints) is not { } file)
                {
                    return ExitCode.BadInput;
                }

                around.Output.Write(CharterText.Of(CharterReview.Check(file.Charter, file.Answers[^1].Version, readings), words));
                return AnswerExit.Of(file.Answers[^1].Outcome);
            });
        });
        return command;
    }

    private static Command Assess(Surroundings around)
    {
        Argument<string> document = new("charter")
        {
            Description = "A charter whose selfAssessment holds the answers, in JSON (see samples/charters); - for standard input.",
        };
        Command command = new(
            "assess",
            "Record what parties answer to the principles; a later answer to a principle takes the place of the one before.")
        {
            document,
        };
        DeskOptions options = new(CharterDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            Charter? read = InputFile.Read(parsed.GetValue(document)!, CharterJson.Read, words, around, complaints);
            if (read?.SelfAssessment.Count == 0)
            {
                complaints.Add(new Complaint(parsed.GetValue(document)!, "It holds no answer.", "Write them under selfAssessment."));
            }

            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                Writing writing = options.Writing(
                    parsed, $"assess {string.Join(' ', read!.SelfAssessment.Select(a => $"{a.Principle} {Numerals.Iso(a.On)}"))}");
                return Done(
                    Desk(store).AssessAsync(reference, read.SelfAssessment, writing), reference, words, around, complaints);
            });
        });
        return command;
    }

    private static Command Show(Surroundings around)
    {
        Command command = new("show", "The commitments of the charter by date, and the account of each year.");
        DeskOptions options = new(CharterDesk.Kind);
        Option<string?> on = new("--on") { Description = "The day of looking.", HelpName = "yyyy-MM-dd", Required = true };
        command.Add(on);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            if (DayOption.Read(on.Name, parsed.GetValue(on), complaints) is not { } day)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            return _files.Looked(options, parsed, around, (file, words) =>
                around.Output.Write(CharterText.Of(CharterCalendar.Of(file.Charter, day), words)));
        });
        return command;
    }

    private static Argument<string> Document() =>
        new("charter") { Description = "A charter with its versions, in JSON (see samples/charters); - for standard input." };

    private static Option<string?> VersionId(string description) => new("--version-id") { Description = description, HelpName = "id" };

    private static int Done(
        Task<DeskAnswer<KeptCharter>> order, string reference, Language words, Surroundings around, List<Complaint> complaints) =>
        DeskFiles<KeptCharter>.Done(order, reference, words, around, complaints, file =>
        {
            Phrase since = Numerals.Date(file.State.Since);
            return file.Charter.StandingOn(file.State.Since) is { } standing && file.State.Code == "adopted"
                ? _adopted.With(Bidi.Quoted(reference), Bidi.Quoted(standing.Id), since)
                : _draft.With(Bidi.Quoted(reference), since);
        });

#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
    private static CharterDesk Desk(IActStore store) => new(store, SystemClock.Instance);
#pragma warning restore RS0030
}
