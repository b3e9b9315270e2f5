using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Budgets;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets;

/// <summary>Writes a participatory budget in its canonical form: no field for what is not known.</summary>
internal static class BudgetCycleWriter
{
    public static void Write(BudgetCycleFile cycle, Stream destination)
    {
        SmallDocument.Write(destination, BudgetCycleJson.Schema, json =>
        {
            json.WriteString("reference", cycle.Reference);
            json.WriteNumber("budgetYear", cycle.BudgetYear);
            json.WriteStartArray("acts");
            foreach (BudgetAct act in cycle.Acts)
            {
                Act(json, act);
            }

            json.WriteEndArray();
        });
    }

    private static void Act(Utf8JsonWriter json, BudgetAct act)
    {
        json.WriteStartObject();
        json.WriteString("act", act.Kind.Code());
        json.Write("on", (LocalDate?)act.On);
        json.WriteString("by", act.By);
        json.Write("phase", act.Phase?.Code());
        json.Write("from", act.From);
        json.Write("to", act.To);
        json.Write("project", act.Project);
        Number(json, "centimes", act.Centimes);
        Each(json, "districts", act.Districts, share =>
        {
            json.WriteString("district", share.District);
            json.WriteNumber("centimes", share.Centimes);
        });
        json.Write("rules", act.Rules);
        json.Write("list", act.List);
        json.Write("box", act.Box);
        json.Write("outcome", act.Outcome);
        Each(json, "turnout", act.Turnout, turnout => Turnout(json, turnout));
        Number(json, "entitled", act.Entitled);
        if (act.Kind == BudgetActKind.ProposalSubmitted)
        {
            Each(json, "projects", act.Projects, project => Project(json, project), evenEmpty: true);
        }

        json.Write("chapter", act.Chapter);
        Number(json, "part", act.Part);
        json.Write("dueOn", act.DueOn);
        json.Write("milestone", act.Milestone);
        json.Write("reason", act.Reason);
        json.Write("sessionOn", act.SessionOn);
        BodyWriter.YesNo(json, "performanceProject", act.PerformanceProject);
        BodyWriter.YesNo(json, "gender", act.Gender);
        BodyWriter.YesNo(json, "revenueFirst", act.RevenueFirst);
        BodyWriter.YesNo(json, "byChapter", act.ByChapter);
        Each(json, "parts", act.Parts, part =>
        {
            json.WriteNumber("part", part.Part);
            json.WriteNumber("revenue", part.Revenue);
            json.WriteNumber("spending", part.Spending);
        });
        BodyWriter.YesNo(json, "threeYears", act.ThreeYears);
        BodyWriter.YesNo(json, "accounts", act.Accounts);
        BodyWriter.YesNo(json, "electronic", act.Electronic);
        json.WriteEndObject();
    }

    /// <summary>The fields of a project.</summary>
    public static void Project(Utf8JsonWriter json, BudgetedProject project)
    {
        json.WriteString("id", project.Id);
        json.Write("title", project.Title);
        json.Write("district", project.District);
        BodyWriter.YesNo(json, "cityPot", project.CityPot ? true : null);
        json.Write("category", project.Category);
        json.WriteNumber("centimes", project.Centimes);
        json.Write("power", project.Power);
        BodyWriter.YesNo(json, "withinPowers", project.WithinPowers);
        BodyWriter.YesNo(json, "inProgramme", project.InProgramme);
        BodyWriter.YesNo(json, "staff", project.Staff);
        BodyWriter.YesNo(json, "running", project.Running);
    }

    /// <summary>The fields of the turnout of a channel.</summary>
    public static void Turnout(Utf8JsonWriter json, ChannelTurnout turnout)
    {
        json.WriteString("channel", turnout.Channel);
        json.WriteNumber("voters", turnout.Voters);
        Number(json, "women", turnout.Women);
        Number(json, "men", turnout.Men);
    }

    /// <summary>A list of objects; no field for an empty one.</summary>
    public static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> fields, bool evenEmpty = false)
    {
        if (items.Count == 0 && !evenEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A number; no field for one that is not known.</summary>
    public static void Number(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }
}
