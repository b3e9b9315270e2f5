using NodaTime;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>Reads a body field by field.</summary>
internal static class BodyReader
{
    private static readonly FaultKind _onlyRegions = new(
        "body.only-regions",
        new(
            "هيئة لا توجد إلا لدى مجلس جهة",
            "instance qui n'existe qu'auprès d'un conseil de région",
            "a body that only the council of a region has"),
        new(
            "اكتب level: region، أو youth-council لمجلس شباب غير جهوي.",
            "Écrivez level : region, ou youth-council pour un conseil des jeunes d'un autre niveau.",
            "Write level: region, or youth-council for a youth council of another level."));

    private static readonly FaultKind _noAct = new(
        "body.no-act",
        new("لا عمل في الملف", "aucun acte", "no act at all"),
        new("اذكر عملا واحدا على الأقل.", "Indiquez au moins un acte.", "State at least one act."));

    private static readonly FaultKind _oneSeat = new(
        "body.one-seat",
        new("مقعد واحد لكل عمل من هذا النوع", "un seul siège par acte de cette sorte", "one seat for an act of this kind"),
        new("اكتب عملا لكل مقعد.", "Écrivez un acte par siège.", "Write one act for each seat."));

    public static FieldFaults Kinds { get; } = new("body", aboutPersons: true);

    /// <summary>A document.</summary>
    public static BodyFile? Document(JsonFields root)
    {
        root.Schema(BodyJson.Schema);
        return Read(root);
    }

    /// <summary>The body; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static BodyFile? Read(JsonFields root)
    {
        string? reference = root.Text("reference", required: true);
        CompositionLevel? level = CompositionReader.Level(root);
        string? kind = root.Word("kind", BodyNames.Kinds);
        string? preset = root.Word("preset", BodyPresets.Codes, required: false);
        BodyStatutes statutes = StatutesReader.Read(root.Object("statutes"));
        BodyAct?[] acts = [.. root.Objects("acts", required: true).Select(Act)];
        ProgrammeFacts? programme = Programme(root.Object("programme"));
        if (root.Take("acts") is { Items.Count: 0, IsWhole: true } none)
        {
            none.Fault(_noAct);
        }

        root.Close();
        if (kind is null || level is null || reference is null)
        {
            return null;
        }

        BodyKind its = (BodyKind)Array.IndexOf(BodyNames.Kinds, kind);
        if (its.IsOfRegionOnly() && level != CompositionLevel.Region)
        {
            root.Take("kind")!.Fault(_onlyRegions, kind);
        }

        return new()
        {
            Reference = reference,
            Level = level.Value,
            Kind = its,
            Preset = preset,
            Statutes = statutes,
            Acts = acts.OfType<BodyAct>().ToSequence(),
            Programme = programme,
        };
    }

    private static BodyAct? Act(JsonFields json)
    {
        string? kind = json.Word("act", BodyNames.Acts);
        LocalDate? on = json.Date("on", required: true);
        string? by = json.Text("by");
        if (kind is null)
        {
            return null;
        }

        BodyAct act = new() { Kind = (BodyActKind)Array.IndexOf(BodyNames.Acts, kind), On = on ?? default, By = by };
        act = act.Kind switch
        {
            BodyActKind.BasisAdopted => act with { Basis = Basis(json) },
            BodyActKind.CompositionApproved => act with { Seats = Seats(json, required: false) },
            BodyActKind.Seated => act with { Seats = OneSeat(json) },
            BodyActKind.Vacated => act with { Seat = json.Text("seat", required: true) },
            _ => act,
        };
        json.Close();
        return on is null ? null : act;
    }

    private static BodyBasis? Basis(JsonFields json) =>
        json.Word("basis", BodyNames.Bases) is { } basis ? (BodyBasis)Array.IndexOf(BodyNames.Bases, basis) : null;

    private static Sequence<BodySeat> OneSeat(JsonFields json)
    {
        Sequence<BodySeat> seats = Seats(json, required: true);
        if (json.Take("seats") is { IsWhole: true } part && part.Items.Count != 1)
        {
            part.Fault(_oneSeat);
        }

        return seats;
    }

    private static Sequence<BodySeat> Seats(JsonFields json, bool required) =>
        json.Objects("seats", required).Select(Seat).OfType<BodySeat>().ToSequence();

    private static BodySeat? Seat(JsonFields json)
    {
        string? id = json.Text("seat", required: true);
        SeatHolding? holder = CompositionReader.Holder(json, "holder");
        bool? bureau = json.YesNo("bureau");
        Sequence<string>? offices = StatutesReader.Offices(json, required: false);
        json.Close();
        return id is null ? null : new(id, holder ?? SeatHolding.Unknown, bureau ?? false, offices);
    }

    /// <summary>Whom the president consulted.</summary>
    public static ProgrammeFacts? Programme(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        ProgrammeFacts facts = new(
            json.Date("on"),
            json.YesNo("citizensConsulted"),
            json.YesNo("bodyConsulted"),
            json.YesNo("bodyOpined"));
        json.Close();
        return facts;
    }
}
