using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Parity;

/// <summary>Reads a composition field by field.</summary>
internal static class CompositionReader
{
    public const int MostMembers = 200;

    private static readonly FaultKind _sameId = new(
        "composition.same-id",
        new("هيئتان بالمعرف نفسه", "deux organes de même identifiant", "two organs with the same identifier"),
        new("غير أحد المعرفين.", "Changez l'un des identifiants.", "Change one of the identifiers."));

    private static readonly FaultKind _noSuchOrgan = new(
        "composition.no-such-organ",
        new("لا هيئة بهذا المعرف", "aucun organe de cet identifiant", "no organ has this identifier"),
        new("اكتب معرف هيئة من الملف.", "Écrivez l'identifiant d'un organe du fichier.", "Write the identifier of an organ of the file."));

    private static readonly FaultKind _notWithin = new(
        "composition.not-within",
        new(
            "أعضاء أكثر مما تسمح به الهيئة التي هي جزء منها",
            "plus de membres que l'organe dont ils font partie n'en permet",
            "more members than the organ they are part of can have"),
        new("صحح أحد العددين.", "Corrigez l'un des deux nombres.", "Correct one of the two numbers."));

    private static readonly FaultKind _tooMany = new(
        "composition.too-many-members",
        new("أكثر من 200 عضو", "plus de 200 membres", "more than 200 members"),
        new("صحح الأعداد.", "Corrigez les nombres.", "Correct the numbers."));

    private static readonly FaultKind _badShare = new(
        "composition.share-above-one",
        new("حصة تفوق الكل", "part supérieure au tout", "a share larger than the whole"),
        new("اكتب parts أصغر من of أو مساويا له.", "« parts » ne dépasse pas « of ».", "“parts” is not above “of”."));

    private static readonly FaultKind _nobody = new(
        "composition.nobody-leaves",
        new(
            "يغادر الهيئة من ليس فيها",
            "quelqu'un quitte l'organe sans y siéger",
            "somebody leaves the organ who does not sit in it"),
        new("صحح الحدث أو الأعداد.", "Corrigez l'événement ou les nombres.", "Correct the event or the numbers."));

    private static readonly FaultKind _before = new(
        "composition.event-before-file",
        new("حدث سابق ليوم الملف", "événement antérieur au jour du fichier", "an event before the day of the file"),
        new(
            "الأعداد هي أعداد يوم الملف: احذف الحدث أو قدم اليوم.",
            "Les nombres sont ceux du jour du fichier : retirez l'événement ou avancez ce jour.",
            "The numbers are those of the file's day: remove the event or set an earlier day."));

    /// <summary>What levels are called, by their number.</summary>
    internal static string[] LevelNames { get; } = ["commune", "province", "region"];

    /// <summary>What holders of seats are called, by their number.</summary>
    internal static string[] HolderNames { get; } = ["unknown", "woman", "man"];

    public static FieldFaults Kinds { get; } = new("composition", aboutPersons: true);

    /// <summary>The composition; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static Composition? Read(JsonFields root)
    {
        root.Schema(CompositionJson.Schema);
        string? reference = root.Text("reference", required: true);
        CompositionLevel? level = Level(root);
        LocalDate? asOf = root.Date("asOf", required: true);
        JsonFields? council = root.Object("council");
        long? inhabitants = council?.Whole("inhabitants", 1);
        bool? arrondissements = council?.YesNo("arrondissements");
        string? ballot = council?.Word("ballot", ["list", "single-member"], required: false);
        long? tableSeats = council?.Whole("tableSeats", 1, MostMembers);
        long? members = council?.Whole("members", 1, MostMembers);
        council?.Close();
        (JsonPart At, Organ Organ)[] organs =
        [
            .. root.Objects("organs", required: true).Select(o => (o.Part, Organ: Organ(o)))
                .Where(o => o.Organ is not null).Select(o => (o.Part, o.Organ!))
        ];
        (JsonPart At, SeatEvent Event)[] events =
        [
            .. root.Objects("events").Select(e => (e.Part, Event: Event(e))).Where(e => e.Event is not null).Select(e => (e.Part, e.Event!))
        ];
        root.Close();
        if (reference is null || level is null || asOf is null)
        {
            return null;
        }

        Composition composition = new()
        {
            Reference = reference,
            Level = level.Value,
            AsOf = asOf.Value,
            Inhabitants = inhabitants,
            Arrondissements = arrondissements,
            ListBallot = ballot is null ? null : ballot == "list",
            TableSeats = (int?)tableSeats,
            CouncilMembers = (int?)members,
            Organs = organs.Select(o => o.Organ).ToSequence(),
            Events = events.Select(e => e.Event).ToSequence(),
        };
        Check(composition, organs, events);
        return composition;
    }

    /// <summary>Whose council; a fault when it is missing.</summary>
    internal static CompositionLevel? Level(JsonFields root) =>
        root.Word("level", LevelNames) is { } level ? (CompositionLevel)Array.IndexOf(LevelNames, level) : null;

    private static Organ? Organ(JsonFields json)
    {
        string? id = json.Text("id", required: true);
        string? kind = json.Word("kind", [.. Enum.GetValues<OrganKind>().Select(k => k.Code())]);
        long? women = json.Whole("women", 0, MostMembers);
        long? men = json.Whole("men", 0, MostMembers);
        long? unknown = json.Whole("unknown", 0, MostMembers);
        string? size = json.Word("size", ["fixed", "free"]);
        string? within = json.Text("within");
        bool? heeded = json.YesNo("parityHeeded");
        LocalGoal?[] goals = [.. json.Objects("goals").Select(Goal)];
        json.Close();
        if (women + men + unknown > MostMembers)
        {
            json.Part.Fault(_tooMany);
        }

        return id is null || kind is null || size is null ? null : new()
        {
            Id = id,
            Kind = Enum.GetValues<OrganKind>().Single(k => k.Code() == kind),
            Members = new((int)(women ?? 0), (int)(men ?? 0), (int)(unknown ?? 0)),
            FixedSize = size == "fixed",
            Within = within,
            ParityHeeded = heeded,
            Goals = goals.OfType<LocalGoal>().ToSequence(),
        };
    }

    private static LocalGoal? Goal(JsonFields json)
    {
        LocalGoal? goal = GoalOf(json, null);
        json.Close();
        return goal;
    }

    /// <summary>A goal from fields that stand among others.</summary>
    /// <param name="json">The object; it is left open.</param>
    /// <param name="source">The text that sets it where the object names none; <see langword="null"/> where it must.</param>
    /// <param name="layer">The layer that the text belongs to.</param>
    internal static LocalGoal? GoalOf(JsonFields json, string? source, LegalLayer layer = LegalLayer.LocalText)
    {
        ParityGoal? goal = GoalReader.Read(json, _badShare);
        source = layer == LegalLayer.InternalRules ? source : json.Text("source", required: source is null) ?? source;
        string? article = json.Text("article", required: true);
        return goal is null || source is null || article is null ? null : new(goal, source, article, layer);
    }

    private static SeatEvent? Event(JsonFields json)
    {
        LocalDate? on = json.Date("on", required: true);
        string? organ = json.Text("organ", required: true);
        SeatHolding? leaves = Holder(json, "leaves"), enters = Holder(json, "enters");
        json.Close();
        return on is null || organ is null ? null : new(on.Value, organ, leaves, enters);
    }

    internal static SeatHolding? Holder(JsonFields json, string name) =>
        json.Word(name, HolderNames, required: false) is { } word ? (SeatHolding)Array.IndexOf(HolderNames, word) : null;

    private static void Check(
        Composition composition,
        IReadOnlyList<(JsonPart At, Organ Organ)> organs,
        IReadOnlyList<(JsonPart At, SeatEvent Event)> events)
    {
        foreach ((JsonPart at, Organ organ) in organs)
        {
            if (organs.First(o => o.Organ.Id == organ.Id).At != at)
            {
                at.Fault(_sameId, Excerpt.Of(organ.Id));
            }

            if (organ.Within is not { } name)
            {
                continue;
            }

            if (organs.FirstOrDefault(o => o.Organ.Id == name).Organ is not { } whole)
            {
                at.Fault(_noSuchOrgan, Excerpt.Of(name), suggestion: Nearest.To(name, organs.Select(o => o.Organ.Id)));
            }
            else if (organ.Members.Total > whole.Members.Total
                || organ.Members.Women > whole.Members.Of(Sex.Woman).AtMost
                || organ.Members.Men > whole.Members.Of(Sex.Man).AtMost)
            {
                at.Fault(_notWithin);
            }
        }

        foreach ((JsonPart at, SeatEvent seat) in events)
        {
            Organ? organ = composition.Organs.FirstOrDefault(o => o.Id == seat.Organ);
            if (organ is null)
            {
                at.Fault(_noSuchOrgan, Excerpt.Of(seat.Organ), suggestion: Nearest.To(seat.Organ, organs.Select(o => o.Organ.Id)));
            }
            else if (seat.On < composition.AsOf)
            {
                at.Fault(_before);
            }
            else if (composition.MembersOn(seat.On, organ) is null)
            {
                at.Fault(_nobody);
            }
        }
    }
}
