using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Console.Shell;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Desks;

namespace Tadafor.Console.Stores;

/// <summary>The commands of <c>tadafor opinion</c> on a store: begin, act, examine, show, recheck, history, list.</summary>
internal static class OpinionStoreCommands
{
    private static readonly Phrase _standing = new("{0}: {1}، في {2}", "{0} : {1}, le {2}", "{0}: {1} on {2}");
    private static readonly DeskFiles<KeptOpinion> _files = new(
        OpinionDesk.Kind,
        (store, reference) => Desk(store).FindAsync(reference),
        (store, state, after) => Desk(store).PageAsync(state, after));

    public static IEnumerable<Command> All(Surroundings around) =>
    [
        Begin(around), Act(around), Examined(around), Shown(around),
        _files.Recheck(around, (store, reference) => Desk(store).RecheckAsync(reference)), _files.History(around), _files.List(around),
    ];

    private static Command Begin(Surroundings around)
    {
        Argument<string> opinion = new("opinion")
        {
            Description = "The opinion with its body and what was done so far, in JSON (see samples/bodies); - for standard input."
        };
        Command command = new("begin", "Begin the file of an opinion; makes the store when there is none.") { opinion };
        DeskOptions options = new(OpinionDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            OpinionFile? read = InputFile.Read(parsed.GetValue(opinion)!, OpinionJson.Read, words, around, complaints);
            if (read?.Acts.Count == 0)
            {
                complaints.Add(new Complaint(parsed.GetValue(opinion)!, "Nothing was done yet.", "Write one act at least."));
            }

            return options.Store.Use(parsed, makes: true, around, complaints, store => Done(
                Desk(store).BeginAsync(reference, read!, options.Writing(parsed)), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Act(Surroundings around)
    {
        Choice<OpinionActKind> kind = new(
            "--act", "What was done. Must be given.", [.. Enum.GetValues<OpinionActKind>().Select(k => (k.Code(), k))]);
        Option<string?> office = new("--organ") { Description = "The organ or office that did it, such as council; no name." };
        Choice<BodyOrgan> organ = new(
            "--deliberating",
            "Of deliberated: who deliberated.",
            ("plenary", BodyOrgan.Plenary),
            ("bureau", BodyOrgan.Bureau));
        Option<bool?> again = new("--called-again")
        {
            Description = "Of deliberated: whether the meeting was called again after one without quorum.",
        };
        Option<int?> present = new("--present") { Description = "Of deliberated: members present." };
        Option<int?> yes = new("--for") { Description = "Of deliberated: votes for." };
        Option<int?> no = new("--against") { Description = "Of deliberated: votes against." };
        Option<int?> abstained = new("--abstained") { Description = "Of deliberated: abstentions." };
        Option<bool?> reasoned = new("--reasoned") { Description = "Of answered: whether the answer gives its reasons." };
        Command command = new("act", "Record something done with the opinion, if it can stand where it comes.")
        {
            kind.Option, office, organ.Option, again, present, yes, no, abstained, reasoned,
        };
        DeskOptions options = new(OpinionDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            (bool said, OpinionActKind what) = kind.Read(parsed, complaints);
            (bool named, BodyOrgan who) = organ.Read(parsed, complaints);
            if (!said && parsed.GetValue(kind.Option) is null)
            {
                complaints.Add(new Complaint(
                    "--act",
                    "It is not said what was done.",
                    $"Choose one of: {string.Join(", ", Enum.GetValues<OpinionActKind>().Select(k => k.Code()))}."));
            }

            OpinionAct act = new()
            {
                Kind = what,
                On = options.Day(parsed, complaints),
                By = parsed.GetValue(office),
                Organ = named ? who : null,
                CalledAgain = parsed.GetValue(again),
                Present = parsed.GetValue(present),
                For = parsed.GetValue(yes),
                Against = parsed.GetValue(no),
                Abstained = parsed.GetValue(abstained),
                Reasoned = parsed.GetValue(reasoned),
            };
            Writing writing = options.Writing(parsed, $"act {what.Code()}");
            return options.Store.Use(parsed, makes: false, around, complaints, store => Done(
                Desk(store).RecordAsync(reference, act, writing), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Examined(Surroundings around) => _files.Examine(
        around,
        "Let the rules say where the opinion stands on a day, and keep the answer. "
        + "Exit code 0: yes; 1: no; 2: bad input; 3: not decided.",
        (store, reference, on, writing, readings) => Desk(store).ExamineAsync(reference, on, writing, readings),
        (file, on, readings, words) => BodyText.Of(BodyLaw.Assess(file.Opinion, on, readings), words),
        file => file.Answers);

    private static Command Shown(Surroundings around) => _files.Show(
        around,
        "Where the opinion stands on a day, by what is on file; without a day, that of its last act.",
        (file, day, words) => BodyText.Of(BodyLaw.Assess(file.Opinion, day), words));

    private static int Done(
        Task<DeskAnswer<KeptOpinion>> order, string reference, Language words, Surroundings around, List<Complaint> complaints) =>
        DeskFiles<KeptOpinion>.Done(order, reference, words, around, complaints, file => _standing.With(
            Bidi.Quoted(reference), file.Opinion.Acts[^1].Kind.Text(), Numerals.Date(file.State.Since)));

#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
    private static OpinionDesk Desk(IActStore store) => new(store, SystemClock.Instance);
#pragma warning restore RS0030
}
