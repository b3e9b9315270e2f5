using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Programmes;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Programmes;

/// <summary>Reads an action programme field by field.</summary>
internal static class ProgrammeReader
{
    private static readonly FaultKind _noAct = new(
        "programme.no-act",
        new("لا عمل في الملف", "aucun acte", "no act at all"),
        new("اذكر عملا واحدا على الأقل.", "Indiquez au moins un acte.", "State at least one act."));

    public static FieldFaults Kinds { get; } = new("programme", aboutPersons: true);

    /// <summary>The programme; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static ProgrammeFile? Document(JsonFields root)
    {
        root.Schema(ProgrammeJson.Schema);
        string? reference = root.Text("reference", required: true);
        LocalDate? elected = root.Date("electedOn"), installed = root.Date("installedOn");
        UpdatedProgramme? updates = Updates(root.Object("updates"));
        bool? bodySetUp = root.YesNo("bodySetUp");
        ProgrammeFacts? consulted = BodyReader.Programme(root.Object("consulted"));
        Sequence<ProgrammeAct> acts = root.Objects("acts", required: true).Select(Act).OfType<ProgrammeAct>().ToSequence();
        if (root.Take("acts") is { Items.Count: 0, IsWhole: true } none)
        {
            none.Fault(_noAct);
        }

        root.Close();
        return reference is null
            ? null
            : new()
            {
                Reference = reference,
                ElectedOn = elected,
                InstalledOn = installed,
                Updates = updates,
                BodySetUp = bodySetUp,
                Consulted = consulted,
                Acts = acts,
            };
    }

    private static UpdatedProgramme? Updates(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        UpdatedProgramme updated = new(json.Date("inForceOn"));
        json.Close();
        return updated;
    }

    private static ProgrammeAct? Act(JsonFields json)
    {
        string? name = json.Word("act", ProgrammeNames.Acts);
        LocalDate? on = json.Date("on", required: true);
        string? by = json.Text("by");
        if (name is null)
        {
            return null;
        }

        ProgrammeActKind kind = (ProgrammeActKind)Array.IndexOf(ProgrammeNames.Acts, name);
        ProgrammeAct act = new() { Kind = kind, On = on ?? default, By = by };
        act = kind switch
        {
            ProgrammeActKind.InformationMeeting => act with { GovernorPresent = json.YesNo("governorPresent") },
            ProgrammeActKind.DecisionTaken => act with { Timetable = json.YesNo("timetable") },
            ProgrammeActKind.StageDone => act with { Stage = Stage(json) },
            ProgrammeActKind.RequestReceived or ProgrammeActKind.DataSupplied => act with
            {
                Administration = json.Text("administration", required: true),
            },
            ProgrammeActKind.DraftToCouncil => act with
            {
                SessionOn = json.Date("sessionOn"),
                FollowUpSystem = json.YesNo("followUpSystem"),
                CommitteeReports = json.YesNo("committeeReports"),
            },
            _ => act,
        };
        if (kind.IsOfEvaluation())
        {
            act = act with { Year = (int?)json.Whole("year", 2016, 2200, required: true) };
            act = kind switch
            {
                ProgrammeActKind.ReportPrepared => act with { Completion = json.YesNo("completion"), Means = json.YesNo("means") },
                ProgrammeActKind.ReportStudied => act with
                {
                    SessionOn = json.Date("sessionOn"),
                    FirstSession = json.YesNo("firstSession"),
                },
                _ => act,
            };
        }

        json.Close();
        return on is null ? null : act;
    }

    private static ProgrammeStage? Stage(JsonFields json) =>
        json.Word("stage", ProgrammeNames.Stages) is { } stage ? (ProgrammeStage)Array.IndexOf(ProgrammeNames.Stages, stage) : null;
}
