using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>Reads an opinion field by field.</summary>
internal static class OpinionReader
{
    private const int MostMembers = 200;

    private static readonly FaultKind _noAct = new(
        "opinion.no-act",
        new("لا عمل في الملف", "aucun acte", "no act at all"),
        new("اذكر عملا واحدا على الأقل.", "Indiquez au moins un acte.", "State at least one act."));

    public static FieldFaults Kinds { get; } = new("opinion", aboutPersons: true);

    /// <summary>The opinion; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static OpinionFile? Document(JsonFields root)
    {
        root.Schema(OpinionJson.Schema);
        string? reference = root.Text("reference", required: true), subject = root.Text("subject", required: true);
        BodyFile? body = root.Object("body", required: true) is { } its ? BodyReader.Read(its) : null;
        bool? own = root.YesNo("ownMotion");
        Judgement? within = Judged(root.Object("withinMission")), ofTheTerritory = Judged(root.Object("ofTheTerritory"));
        OpinionAct?[] acts = [.. root.Objects("acts", required: true).Select(Act)];
        if (root.Take("acts") is { Items.Count: 0, IsWhole: true } none)
        {
            none.Fault(_noAct);
        }

        root.Close();
        return reference is null || subject is null || body is null ? null : new()
        {
            Reference = reference,
            Subject = subject,
            Body = body,
            OwnMotion = own,
            WithinMission = within,
            OfTheTerritory = ofTheTerritory,
            Acts = acts.OfType<OpinionAct>().ToSequence(),
        };
    }

    /// <summary>A judgement, wherever a document holds one.</summary>
    internal static Judgement? Judged(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        bool? value = json.YesNo("value", required: true);
        string? by = json.Text("by", required: true), reason = json.Text("reason", required: true);
        LocalDate? on = json.Date("on", required: true);
        json.Close();
        return value is null || string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(reason) || on is null
            ? null
            : new(value.Value, by, on.Value, reason);
    }

    private static OpinionAct? Act(JsonFields json)
    {
        string? kind = json.Word("act", BodyNames.OpinionActs);
        LocalDate? on = json.Date("on", required: true);
        string? by = json.Text("by");
        if (kind is null)
        {
            return null;
        }

        OpinionAct act = new() { Kind = (OpinionActKind)Array.IndexOf(BodyNames.OpinionActs, kind), On = on ?? default, By = by };
        act = act.Kind switch
        {
            OpinionActKind.Deliberated => act with
            {
                Organ = StatutesReader.Organ(json, "organ", required: false),
                CalledAgain = json.YesNo("calledAgain"),
                Present = Members(json, "present"),
                For = Members(json, "for"),
                Against = Members(json, "against"),
                Abstained = Members(json, "abstained"),
            },
            OpinionActKind.Answered => act with { Reasoned = json.YesNo("reasoned") },
            _ => act,
        };
        json.Close();
        return on is null ? null : act;
    }

    private static int? Members(JsonFields json, string name) => (int?)json.Whole(name, 0, MostMembers);
}
