using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Budgets.Deliberations;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets.Deliberations;

/// <summary>Reads the facts of a deliberation field by field.</summary>
internal static class DeliberationReader
{
    private static readonly FaultKind _twice = new(
        "deliberation.project-twice",
        new(
            "مشروع في بابين، أو حياد مكرر عنه",
            "un projet sous deux chapitres, ou deux écarts pour lui",
            "a project under two chapters, or with two departures"),
        new("أبق على واحد.", "N'en gardez qu'un.", "Keep one."));

    public static FieldFaults Kinds { get; } = new("deliberation", aboutPersons: true);

    public static DeliberationFacts Document(JsonFields root)
    {
        root.Schema(DeliberationJson.Schema);
        string? council = root.Text("council"), session = root.Text("session");
        LocalDate? on = root.Date("on");
        HashSet<string> entered = new(StringComparer.Ordinal), departed = new(StringComparer.Ordinal);
        Sequence<BudgetChapter> chapters =
            root.Objects("chapters").Select(c => Chapter(c, entered)).OfType<BudgetChapter>().ToSequence();
        Sequence<BudgetAct> departures =
            root.Objects("departures").Select(d => Departure(d, departed)).OfType<BudgetAct>().ToSequence();
        root.Close();
        return new() { Council = council, Session = session, On = on, Chapters = chapters, Departures = departures };
    }

    private static BudgetChapter? Chapter(JsonFields json, HashSet<string> entered)
    {
        string? name = json.Text("chapter", required: true);
        List<string> projects = [];
        foreach (JsonPart item in json.Items("projects", required: true))
        {
            if (item.Token != JsonTokenType.String || string.IsNullOrEmpty(item.Text))
            {
                item.WrongType(Expected.Text);
            }
            else if (!entered.Add(item.Text))
            {
                item.Fault(_twice, item.Text);
            }
            else
            {
                projects.Add(item.Text);
            }
        }

        json.Close();
        return name is null ? null : new(name, projects.ToSequence());
    }

    private static BudgetAct? Departure(JsonFields json, HashSet<string> departed)
    {
        string? project = json.Text("project", required: true), by = json.Text("by", required: true);
        string? reason = json.Text("reason", required: true);
        long? centimes = json.Whole("centimes", required: true);
        LocalDate? on = json.Date("on", required: true);
        if (project is not null && !departed.Add(project))
        {
            json.Take("project")!.Fault(_twice, project);
        }

        json.Close();
        return project is null || by is null || reason is null || on is null || centimes is null ? null : new()
        {
            Kind = BudgetActKind.Departed,
            On = on.Value,
            By = by,
            Project = project,
            Centimes = centimes,
            Reason = reason,
        };
    }
}
