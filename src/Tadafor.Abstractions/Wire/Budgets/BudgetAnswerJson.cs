using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Control;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Control;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets;

/// <summary>
/// What is found of a participatory budget, and its account to the citizens, as JSON: every phrase in the three languages, amounts in whole
/// centimes. They are written only.
/// </summary>
public static class BudgetAnswerJson
{
    /// <summary>The format and version of what is found, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/budget-answer/1";

    /// <summary>The format and version of the account.</summary>
    public const string ReportSchema = "tadafor/budget-report/1";

    /// <summary>Writes what is found.</summary>
    public static void Write(BudgetCycleAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            Head(json, answer);
            json.Write("rules", answer.Rules);
            BudgetCycleWriter.Each(
                json,
                "phases",
                answer.Phases,
                phase =>
                {
                    json.WriteString("phase", phase.Phase.Code());
                    json.Write("from", (LocalDate?)phase.From);
                    json.Write("to", (LocalDate?)phase.To);
                    json.WriteNumber("changes", phase.Changes);
                },
                evenEmpty: true);
            json.WriteStartArray("steps");
            foreach (RoadStep step in answer.Steps)
            {
                DecisionRoadJson.Write(json, step, answer.IsPassed(step));
            }

            json.WriteEndArray();
            Funding(json, answer);
            json.Write("findings", answer.Findings);
            BudgetCycleWriter.Each(
                json,
                "projects",
                answer.ProjectFindings,
                found =>
                {
                    json.WriteString("id", WellFormed.Of(found.Project.Id));
                    json.Write("findings", found.Findings);
                },
                evenEmpty: true);
            Strings(json, "notOnFile", answer.NotOnFile.Select(kind => kind.Code()));
            Strings(json, "withoutCredit", answer.WithoutCredit);
            Road(json, "road", answer.Road);
            Road(json, "deliberation", answer.Deliberation);
            BodyAnswerJson.Irregularities(json, answer.Irregularities);
        });
    }

    /// <summary>Writes the account to the citizens.</summary>
    public static void Write(BudgetReport report, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(destination);
        BudgetCycleAnswer answer = report.Answer;
        SmallDocument.Write(destination, ReportSchema, json =>
        {
            Head(json, answer);
            Funding(json, answer);
            json.WriteStartObject("total");
            json.WriteNumber("envelope", answer.Total.Envelope);
            Sums(json, answer.Total.Proposed, answer.Total.Entered, answer.Total.Spent, answer.Total.Returned, answer.Total.Unspent);
            json.WriteNumber("notEntered", answer.Total.NotEntered);
            json.WriteEndObject();
            Groups(json, "districts", report.Districts);
            Groups(json, "categories", report.Categories);
            BudgetCycleWriter.Each(
                json,
                "turnout",
                report.Turnout,
                turnout => BudgetCycleWriter.Turnout(json, turnout),
                evenEmpty: true);
            json.WriteNumber("voters", report.Voters.Total);
            json.WriteNumber("womenAtLeast", report.Women.AtLeast);
            BudgetCycleWriter.Number(json, "womenAtMost", report.Women.AtMost);
            BudgetCycleWriter.Number(json, "entitled", report.Entitled);
            BudgetCycleWriter.Each(json, "projects", answer.Accounts, account => Account(json, report, account), evenEmpty: true);
        });
    }

    /// <summary>Writes what is found without waiting for the stream.</summary>
    public static Task WriteAsync(BudgetCycleAnswer answer, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(answer, stream), cancellation);

    /// <summary>Writes the account without waiting for the stream.</summary>
    public static Task WriteAsync(BudgetReport report, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(report, stream), cancellation);

    /// <summary>What is found, as text.</summary>
    public static string ToText(BudgetCycleAnswer answer) => SmallDocument.ToText(stream => Write(answer, stream));

    /// <summary>The account, as text.</summary>
    public static string ToText(BudgetReport report) => SmallDocument.ToText(stream => Write(report, stream));

    private static void Head(Utf8JsonWriter json, BudgetCycleAnswer answer)
    {
        json.WriteString("reference", WellFormed.Of(answer.File.Reference));
        json.WriteNumber("budgetYear", answer.File.BudgetYear);
        json.Write("on", (LocalDate?)answer.On);
        json.WriteString("stage", answer.Stage.Code());
        json.Write("outcome", answer.Outcome);
        json.Write("funded", answer.IsFunded);
    }

    private static void Funding(Utf8JsonWriter json, BudgetCycleAnswer answer) => BudgetCycleWriter.Each(
        json,
        "funding",
        answer.Funding,
        step =>
        {
            json.WriteString("code", step.Code);
            json.Write("text", step.Text);
            json.Write("cites", step.Cites);
            json.Write("done", step.Done);
            json.Write("since", step.On);
        });

    private static void Road(Utf8JsonWriter json, string name, DecisionRoad? road)
    {
        if (road is not null)
        {
            json.WriteStartObject(name);
            DecisionRoadJson.Fields(json, road);
            json.WriteEndObject();
        }
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(WellFormed.Of(value));
        }

        json.WriteEndArray();
    }

    private static void Sums(Utf8JsonWriter json, long proposed, long entered, long spent, long returned, long unspent)
    {
        json.WriteNumber("proposed", proposed);
        json.WriteNumber("entered", entered);
        json.WriteNumber("spent", spent);
        json.WriteNumber("returned", returned);
        json.WriteNumber("unspent", unspent);
    }

    private static void Groups(Utf8JsonWriter json, string name, IReadOnlyCollection<BudgetGroup> groups) => BudgetCycleWriter.Each(
        json,
        name,
        groups,
        group =>
        {
            json.Write("name", group.Name is { } named ? WellFormed.Of(named) : null);
            BudgetCycleWriter.Number(json, "envelope", group.Envelope);
            json.WriteNumber("projects", group.Projects);
            Sums(json, group.Proposed, group.Entered, group.Spent, group.Returned, group.Unspent);
        },
        evenEmpty: true);

    private static void Account(Utf8JsonWriter json, BudgetReport report, BudgetAccount account)
    {
        json.WriteString("id", WellFormed.Of(account.Project.Id));
        json.Write("title", account.Project.Title is { } title ? WellFormed.Of(title) : null);
        json.WriteString("progress", account.Progress.Code());
        Sums(json, account.Proposed, account.Entered, account.Spent, account.Returned, account.Unspent);
        BudgetCycleWriter.Number(json, "granted", account.Granted);
        json.Write("departureReason", account.DepartureReason is { } why ? WellFormed.Of(why) : null);
        json.Write("dueOn", account.DueOn);
        json.Write("endedOn", account.EndedOn);
        BudgetCycleWriter.Number(json, "daysAfterPromise", report.DaysAfterPromise(account));
        json.WriteBoolean("overdue", report.Overdue.Contains(account));
        json.Write("abandonReason", account.AbandonReason is { } reason ? WellFormed.Of(reason) : null);
        Strings(json, "milestones", account.Milestones);
        BudgetCycleWriter.Each(
            json,
            "delays",
            account.Delays,
            delay =>
            {
                json.Write("on", (LocalDate?)delay.On);
                json.Write("until", delay.Until);
                json.WriteString("reason", WellFormed.Of(delay.Reason));
            },
            evenEmpty: true);
    }
}
