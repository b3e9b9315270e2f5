using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Console.Shell;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Desks;

namespace Tadafor.Console.Stores;

/// <summary>The commands of <c>tadafor body</c> on a store: found, act, examine, show, recheck, history, list.</summary>
internal static class BodyStoreCommands
{
    private static readonly Phrase _standing = new("{0}: {1}، منذ {2}", "{0} : {1}, depuis le {2}", "{0}: {1} since {2}");
    private static readonly DeskFiles<KeptBody> _files = new(
        BodyDesk.Kind,
        (store, reference) => Desk(store).FindAsync(reference),
        (store, state, after) => Desk(store).PageAsync(state, after));

    public static IEnumerable<Command> All(Surroundings around) =>
    [
        Found(around), Act(around), Examined(around), Shown(around),
        _files.Recheck(around, (store, reference) => Desk(store).RecheckAsync(reference)), _files.History(around), _files.List(around),
    ];

    private static Command Found(Surroundings around)
    {
        Argument<string> body = new("body")
        {
            Description = "The body with its statutes and what was done so far, in JSON (see samples/bodies); - for standard input."
        };
        Command command = new("found", "Begin the file of a body; makes the store when there is none.") { body };
        DeskOptions options = new(BodyDesk.Kind);
        options.AddTo(command, writes: true, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            BodyFile? read = InputFile.Read(parsed.GetValue(body)!, BodyJson.Read, words, around, complaints);
            return options.Store.Use(parsed, makes: true, around, complaints, store => Done(
                Desk(store).FoundAsync(reference, read!, options.Writing(parsed)), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Act(Surroundings around)
    {
        Argument<string> act = new("act")
        {
            Description = $"One of: {string.Join(", ", Enum.GetValues<BodyActKind>().Select(k => k.Code()))}.",
        };
        Option<string?> organ = new("--organ") { Description = "The organ or office that did it, such as council; no name." };
        Choice<BodyBasis> basis = new(
            "--basis",
            "Of basis-adopted: the text it rests on.",
            [.. Enum.GetValues<BodyBasis>().Select(b => (b.Code(), b))]);
        Option<string[]> seats = new("--seat")
        {
            Description = "A seat and who takes it, such as s1=woman, s2=man,bureau or s3=unknown; of vacated, the seat alone. "
                + "May be given several times.",
            HelpName = "seat=holder",
        };
        Option<string?> statutes = new("--statutes")
        {
            Description = "A body in JSON whose statutes hold from now on: of statutes-adopted.",
            HelpName = "body.json",
        };
        Command command = new("act", "Record something done with the body, if it can stand where it comes.")
        {
            act, organ, basis.Option, seats, statutes,
        };
        DeskOptions options = new(BodyDesk.Kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            LocalDate on = options.Day(parsed, complaints);
            (bool based, BodyBasis its) = basis.Read(parsed, complaints);
            BodyFile? texts = parsed.GetValue(statutes) is { } path
                ? InputFile.Read(path, BodyJson.Read, words, around, complaints)
                : null;
            BodyAct done = Of(Kind(parsed.GetValue(act)!, complaints), parsed.GetValue(seats) ?? [], complaints) with
            {
                On = on,
                By = parsed.GetValue(organ),
                Basis = based ? its : null,
            };
            Writing writing = options.Writing(parsed, parsed.GetValue(act));
            return options.Store.Use(parsed, makes: false, around, complaints, store => Done(
                Desk(store).RecordAsync(reference, done, writing, texts?.Statutes), reference, words, around, complaints));
        });
        return command;
    }

    private static Command Examined(Surroundings around) => _files.Examine(
        around,
        "Let the rules say what the body is on a day, and keep the answer. Exit code 0: yes; 1: no; 2: bad input; 3: not decided.",
        (store, reference, on, writing, readings) => Desk(store).ExamineAsync(reference, on, writing, readings),
        (file, on, readings, words) => BodyText.Of(BodyLaw.Assess(file.Body, on, readings), words),
        file => file.Answers);

    private static Command Shown(Surroundings around) => _files.Show(
        around,
        "What the body is on a day, by what is on file; without a day, that of its last act.",
        (file, day, words) => BodyText.Of(BodyLaw.Assess(file.Body, day), words));

    private static BodyActKind? Kind(string act, List<Complaint> complaints)
    {
        foreach (BodyActKind kind in Enum.GetValues<BodyActKind>())
        {
            if (kind.Code() == act)
            {
                return kind;
            }
        }

        complaints.Add(new Complaint(
            "act",
            $"'{act}' is not known.",
            $"Choose one of: {string.Join(", ", Enum.GetValues<BodyActKind>().Select(k => k.Code()))}."));
        return null;
    }

    private static BodyAct Of(BodyActKind? its, string[] seats, List<Complaint> complaints)
    {
        BodyAct act = new() { Kind = its ?? default, On = default };
        if (its is not { } kind)
        {
            return act;
        }

        if (kind == BodyActKind.Vacated)
        {
            if (seats.Length != 1)
            {
                complaints.Add(new Complaint("--seat", "One seat falls vacant at a time.", "Write --seat s1."));
            }

            return act with { Seat = seats.FirstOrDefault() };
        }

        if (seats.Length > 0 && kind is not (BodyActKind.Seated or BodyActKind.CompositionApproved))
        {
            complaints.Add(new Complaint(
                "--seat", "Nobody takes a seat by this act.", "Leave it out, or record composition-approved or seated."));
        }

        return act with { Seats = seats.Select(seat => Seat(seat, complaints)).OfType<BodySeat>().ToSequence() };
    }

    private static BodySeat? Seat(string text, List<Complaint> complaints)
    {
        string[] parts = text.Split('=', 2);
        string[] said = parts.Length == 2 ? parts[1].Split(',') : [];
        SeatHolding? holder = said.FirstOrDefault() switch
        {
            "woman" => SeatHolding.Woman,
            "man" => SeatHolding.Man,
            "unknown" => SeatHolding.Unknown,
            _ => null,
        };
        if (holder is null || parts[0].Length == 0 || said is not ([_] or [_, "bureau"]))
        {
            complaints.Add(new Complaint(
                $"--seat {text}",
                "This is no seat.",
                "Write s1=woman, s1=man or s1=unknown, and ,bureau behind it."));
            return null;
        }

        return new(parts[0], holder.Value, said.Length == 2);
    }

    private static int Done(
        Task<DeskAnswer<KeptBody>> order, string reference, Language words, Surroundings around, List<Complaint> complaints) =>
        DeskFiles<KeptBody>.Done(order, reference, words, around, complaints, file => _standing.With(
            Bidi.Quoted(reference),
            Enum.GetValues<BodyStage>().Single(s => s.Code() == file.State.Code).Text(),
            Numerals.Date(file.State.Since)));

#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
    private static BodyDesk Desk(IActStore store) => new(store, SystemClock.Instance);
#pragma warning restore RS0030
}
