using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Desks;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Texts.Timelines;
using Tadafor.Rules.Timelines;

namespace Tadafor.Console.Stores;

/// <summary><c>tadafor petition</c>: petitions kept in a store, from deposit to the council's answer.</summary>
internal static class PetitionCommand
{
    private static readonly Phrase _standing = new(
        "{0}: {1}؛ آخر إجراء: {2}", "{0} : {1} ; dernier acte : {2}", "{0}: {1}; last act: {2}");
    private static readonly Phrase _outcome = new("{0}: {1}", "{0} : {1}", "{0}: {1}");
    private static readonly DeskFiles<PetitionFile> _files = new(
        PetitionDesk.Kind,
        (store, reference) => Desk(store).FindAsync(reference),
        (store, state, after) => Desk(store).PageAsync(state, after));

    public static Command Create(Surroundings around) => new(
        "petition",
        "Petitions kept in a store: each order loads the file, lets the rules decide, and keeps what was done. An order given again is done once.")
    {
        Deposit(around),
        Complete(around),
        Examine(around),
        Simple("accept", "accepted", "The petition was found admissible.", around),
        Simple("refuse", "refused", "The petition was found inadmissible.", around),
        Agenda(around),
        Deliberate(around),
        Act(around),
        Show(around),
        _files.Recheck(around, Rechecked),
        _files.History(around),
        _files.List(around),
    };

    private static Command Deposit(Surroundings around)
    {
        Argument<string> dossier = new("dossier")
        {
            Description = "The petition file, in JSON; it says the day of deposit. - for standard input."
        };
        Option<string?> law = new("--law") { Description = "For a national petition: national-government or national-parliament." };
        Command command = new("deposit", "Begin a file with a petition that was deposited; makes the store when there is none.")
        {
            dossier, law,
        };
        DeskOptions options = new(PetitionDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            ReadDossier? read = InputFile.Read(parsed.GetValue(dossier)!, PetitionLaw.Read, words, around, complaints);
            return options.Store.Use(parsed, makes: true, around, complaints, store => Done(
                Desk(store).DepositAsync(reference, read!.Dossier, options.Writing(parsed), parsed.GetValue(law)),
                reference,
                words,
                around,
                complaints));
        });
        return command;
    }

    private static Command Complete(Surroundings around)
    {
        Command command = new(
            "complete",
            "Complete the file from the register of communes: arrondissements and inhabitants, where the file does not say them, each "
            + "with its source. What the register does not know stays unknown.");
        DeskOptions options = new(PetitionDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            LocalDate on = options.Day(parsed, complaints);
            return options.Store.Use(parsed, makes: false, around, complaints, store => Done(
                Desk(store).CompleteAsync(reference, on, options.Writing(parsed)), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Examine(Surroundings around)
    {
        ReadingChoices choices = new();
        Command command = new(
            "examine",
            "Let the rules decide on the file as it stands, and keep the decision. Exit code as of tadafor assess.") { choices.Option };
        DeskOptions options = new(PetitionDesk.Kind);
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
                Task<DeskAnswer<PetitionFile>> order = Desk(store).ExamineAsync(reference, on, options.Writing(parsed), readings);
                PetitionFile? file = DeskFiles<PetitionFile>.Answer(order, reference, words, complaints);
                if (file is null)
                {
                    return ExitCode.BadInput;
                }

                DecisionDocument decision = file.Decisions[^1];
                around.Output.WriteLine(Line(_outcome.With(Bidi.Quoted(reference), decision.Outcome.Text()), words));
                return OutcomeExit.Of(decision.Outcome);
            });
        });
        return command;
    }

    private static Command Simple(string name, string act, string description, Surroundings around) =>
        Recorded(new(name, description), around, (_, on, _) => new() { Act = act, On = on });

    private static Command Act(Surroundings around)
    {
        Argument<string> act = new("act")
        {
            Description =
                "Such as referred, refusal-notified, acceptance-told, sent-to-committee, committee-reported, withdrawn (see tadafor schema petition-timeline)."
        };
        Option<bool?> reasoned = new("--reasoned") { Description = "Of a refusal that was notified: whether it gives its reasons." };
        return Recorded(
            new("act", "Record any other act of the procedure.") { act, reasoned },
            around,
            (parsed, on, _) => new() { Act = parsed.GetValue(act)!, On = on, Reasoned = parsed.GetValue(reasoned) },
            parsed => parsed.GetValue(act)!);
    }

    private static Command Agenda(Surroundings around)
    {
        Option<string?> session = new("--session")
        {
            Description = "The month of the ordinary session; without it, an extraordinary one.",
            HelpName = "yyyy-MM",
        };
        Option<string?> opens = new("--opens-on") { Description = "The day the session opens.", HelpName = "yyyy-MM-dd" };
        Option<string?> sent = new("--agenda-sent-on")
        {
            Description = "When the agenda was sent to the governor.",
            HelpName = "yyyy-MM-dd",
        };
        Option<string?> notice = new("--notice-sent-on") { Description = "When the members were given notice.", HelpName = "yyyy-MM-dd" };
        return Recorded(
            new("agenda", "The petition was entered on the agenda of a session.") { session, opens, sent, notice },
            around,
            (parsed, on, complaints) => new()
            {
                Act = "entered-on-agenda",
                On = on,
                Session = Session(parsed.GetValue(session), complaints),
                OpensOn = DayOption.Read(opens.Name, parsed.GetValue(opens), complaints),
                AgendaSentOn = DayOption.Read(sent.Name, parsed.GetValue(sent), complaints),
                NoticeSentOn = DayOption.Read(notice.Name, parsed.GetValue(notice), complaints),
            });
    }

    private static Command Deliberate(Surroundings around)
    {
        Choice<CouncilAnswer> answer = new(
            "--answer",
            "What the council answered.",
            ("adopted", CouncilAnswer.Adopted),
            ("not-adopted", CouncilAnswer.NotAdopted),
            ("not-examined", CouncilAnswer.NotExamined));
        return Recorded(new("deliberate", "The council deliberated.") { answer.Option }, around, (parsed, on, complaints) =>
        {
            (bool given, CouncilAnswer meaning) = answer.Read(parsed, complaints);
            if (!given)
            {
                complaints.Add(new Complaint(
                    "--answer",
                    "What the council answered is missing.",
                    "Write --answer adopted, not-adopted or not-examined."));
            }

            return new() { Act = "deliberated", On = on, Answer = meaning };
        });
    }

    private static Command Recorded(
        Command command,
        Surroundings around,
        Func<ParseResult, LocalDate, List<Complaint>, ActDocument> act,
        Func<ParseResult, string>? named = null)
    {
        DeskOptions options = new(PetitionDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            ActDocument done = act(parsed, options.Day(parsed, complaints), complaints);
            Writing writing = options.Writing(parsed, named?.Invoke(parsed));
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
                Done(Desk(store).RecordAsync(reference, done, writing), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Show(Surroundings around)
    {
        Command command = new("show", "The petition as it stands: what was done, what is to come and by when.");
        DeskOptions options = new(PetitionDesk.Kind);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed => _files.Looked(options, parsed, around, (file, words) =>
        {
            around.Output.Write(TimetableText.Of(Road(file), file.File.Reference, words));
            foreach (DecisionDocument decision in file.Decisions)
            {
                around.Output.WriteLine(Line(_outcome.With(Bidi.Quoted(file.File.Reference), decision.Outcome.Text()), words));
            }
        }));
        return command;
    }

    private static int Done(
        Task<DeskAnswer<PetitionFile>> order, string reference, Language words, Surroundings around, List<Complaint> complaints) =>
        DeskFiles<PetitionFile>.Done(order, reference, words, around, complaints, file => _standing.With(
            Bidi.Quoted(reference),
            Road(file).State.Text,
            Numerals.Date(file.State.Since)));

    private static PetitionRoad Road(PetitionFile file) => PetitionTimelines.Of(file.Timeline).Match(
        timeline => timeline.Road(),
        faults => throw new InvalidDataException(faults.Text.En));

    private static string Line(Phrase phrase, Language words) => Typography.Of(words).Set(phrase);

    private static SessionMonth? Session(string? text, List<Complaint> complaints)
    {
        if (text is null)
        {
            return null;
        }

        ParseResult<YearMonth> month = YearMonthPattern.Iso.Parse(text);
        if (!month.Success)
        {
            complaints.Add(new Complaint("--session", $"'{text}' is not a month.", "Write it as 2024-02."));
            return null;
        }

        return new(month.Value.Year, month.Value.Month);
    }

    private static async Task<IReadOnlyList<(long Version, bool? Same)>?> Rechecked(IActStore store, string reference) =>
        (await Desk(store).RecheckAsync(reference))?.Select(r => (r.Version, r.Now is null ? (bool?)null : r.IsSame)).ToArray();

#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
    private static PetitionDesk Desk(IActStore store) =>
        new(store, SystemClock.Instance, registers: new() { Territories = CommuneRegister.Known });
#pragma warning restore RS0030
}
