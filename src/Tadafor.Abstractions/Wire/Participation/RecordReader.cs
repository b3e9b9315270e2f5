using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Participation;

/// <summary>Reads a participation record field by field.</summary>
internal static class RecordReader
{
    private static readonly FaultKind _twice = new(
        "record.activity-twice",
        new("معرف نشاط مذكور مرتين", "identifiant d'activité cité deux fois", "the identifier of an activity named twice"),
        new("أعط كل نشاط معرفا خاصا به.", "Donnez à chaque activité son identifiant.", "Give each activity an identifier of its own."));

    private static readonly FaultKind _ends = new(
        "record.ends-before-it-begins",
        new("ينتهي قبل أن يبدأ", "se termine avant de commencer", "it ends before it begins"),
        new("صحح أحد اليومين.", "Corrigez l'un des deux jours.", "Correct one of the two days."));

    private static readonly FaultKind _moreThanAll = new(
        "record.more-than-all",
        new("النساء والرجال أكثر من المشاركين", "plus de femmes et d'hommes que de participants", "more women and men than participants"),
        new("صحح أحد الأعداد.", "Corrigez l'un des nombres.", "Correct one of the numbers."));

    private static readonly FaultKind _withoutNumber = new(
        "record.without-number",
        new(
            "نساء أو رجال دون عدد المشاركين",
            "femmes ou hommes sans le nombre de participants",
            "women or men without the number of participants"),
        new("اذكر عدد المشاركين.", "Indiquez le nombre de participants.", "State the number of participants."));

    public static FieldFaults Kinds { get; } = new("record", aboutPersons: true);

    public static string[] Activities { get; } = [.. Enum.GetValues<ActivityKind>().Select(k => k.Code())];

    public static string[] Results { get; } = [.. Enum.GetValues<ResultKind>().Select(k => k.Code())];

    /// <summary>The record; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static ParticipationRecord? Document(JsonFields root)
    {
        root.Schema(RecordJson.Schema);
        string? reference = root.Text("reference", required: true);
        HashSet<string> ids = new(StringComparer.Ordinal);
        Sequence<RecordedActivity> activities = root.Objects("activities", required: true)
            .Select(json => Activity(json, ids))
            .OfType<RecordedActivity>()
            .ToSequence();
        root.Close();
        return reference is null ? null : new() { Reference = reference, Activities = activities };
    }

    private static RecordedActivity? Activity(JsonFields json, HashSet<string> ids)
    {
        string? id = json.Text("id", required: true), kind = json.Word("kind", Activities), title = json.Text("title", required: true);
        string? programme = json.Text("programme");
        LocalDate? from = json.Date("from", required: true), to = json.Date("to");
        Sequence<ParticipantGroup> groups = json.Objects("groups").Select(Group).OfType<ParticipantGroup>().ToSequence();
        Sequence<ActivityResult> results = json.Objects("results").Select(Result).OfType<ActivityResult>().ToSequence();
        if (id is not null && !ids.Add(id))
        {
            json.Take("id")!.Fault(_twice);
        }

        if (to < from)
        {
            json.Take("to")!.Fault(_ends);
        }

        json.Close();
        return id is null || kind is null || title is null || from is null
            ? null
            : new()
            {
                Id = id,
                Kind = (ActivityKind)Array.IndexOf(Activities, kind),
                Title = title,
                Programme = programme,
                From = from.Value,
                To = to,
                Groups = groups,
                Results = results,
            };
    }

    private static ParticipantGroup? Group(JsonFields json)
    {
        string? category = json.Text("category", required: true);
        int? number = Count(json, "number"), women = Count(json, "women"), men = Count(json, "men");
        if (json.Take("number") is { } all && number is not null && (women ?? 0) + (men ?? 0) > number)
        {
            all.Fault(_moreThanAll);
        }

        if (!json.Has("number") && (json.Take("women") ?? json.Take("men")) is { } counted)
        {
            counted.Fault(_withoutNumber);
        }

        json.Close();
        return category is null ? null : new(category, number, women, men);
    }

    private static ActivityResult? Result(JsonFields json)
    {
        string? kind = json.Word("kind", Results);
        long? number = json.Whole("number", 1, 100_000, required: true);
        string? file = json.Text("file");
        json.Close();
        return kind is null || number is null ? null : new((ResultKind)Array.IndexOf(Results, kind), (int)number, file);
    }

    private static int? Count(JsonFields json, string name) => (int?)json.Whole(name, 0, 100_000);
}
