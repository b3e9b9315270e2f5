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

    private static readonly FaultKind _sameId = new(
        "programme.same-id",
        new("مشروعان بالمعرف نفسه", "deux projets de même identifiant", "two projects with the same identifier"),
        new("غير أحد المعرفين.", "Changez l'un des identifiants.", "Change one of the identifiers."));

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

        (JsonPart At, ProgrammeProject Item)[] projects =
        [
            .. root
                .Objects("projects")
                .Select(o => (o.Part, Item: Project(o)))
                .Where(p => p.Item is not null)
                .Select(p => (p.Part, p.Item!)),
        ];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((JsonPart at, ProgrammeProject project) in projects.Where(p => !seen.Add(p.Item.Id)))
        {
            at.Fault(_sameId, Excerpt.Of(project.Id));
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
                Projects = projects.Select(p => p.Item).ToSequence(),
            };
    }

    private static ProgrammeProject? Project(JsonFields json)
    {
        string? id = json.Text("id", required: true), title = json.Text("title", required: true);
        bool said = json.Has("indicators");
        ProjectIndicator?[] indicators = [.. json.Objects("indicators").Select(Indicator)];
        bool? gender = json.YesNo("gender");
        json.Close();
        return id is null || title is null
            ? null
            : new(id, title, said ? indicators.OfType<ProjectIndicator>().ToSequence() : null, gender);
    }

    private static ProjectIndicator? Indicator(JsonFields json)
    {
        string? name = json.Text("name", required: true);
        long? target = json.Whole("target", 0);
        IndicatorMeasure?[] measures = [.. json.Objects("measures").Select(Measure)];
        json.Close();
        return name is null ? null : new(name, target, measures.OfType<IndicatorMeasure>().ToSequence());
    }

    private static IndicatorMeasure? Measure(JsonFields json)
    {
        LocalDate? on = json.Date("on", required: true);
        long? value = json.Whole("value", 0, required: true);
        json.Close();
        return on is null || value is null ? null : new(on.Value, value.Value);
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
