using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>
/// What is found of a charter as JSON, every phrase in the three languages: how it stands to the law, how two versions differ, what falls
/// due. It is written only.
/// </summary>
public static class CharterAnswerJson
{
    /// <summary>The format of an answer of <see cref="CharterAnswer"/>, as the field <c>schema</c> names it.</summary>
    public const string CheckSchema = "tadafor/charter-check/1";

    /// <summary>The format of a <see cref="CharterDifference"/>.</summary>
    public const string DifferenceSchema = "tadafor/charter-difference/1";

    /// <summary>The format of a <see cref="CharterCalendar"/>.</summary>
    public const string CalendarSchema = "tadafor/charter-calendar/1";

    /// <summary>The format of an <see cref="InternalRulesAnswer"/>.</summary>
    public const string InternalRulesSchema = "tadafor/internal-rules-check/1";

    /// <summary>How a version stands to the law, as text.</summary>
    public static string ToText(CharterAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Document(CheckSchema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.Charter.Reference));
            json.WriteString("version", WellFormed.Of(answer.Version.Id));
            Clauses(json, "clauses", answer.Conforms, answer.Clauses);
        });
    }

    /// <summary>How internal rules stand to the law, as text.</summary>
    public static string ToText(InternalRulesAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Document(InternalRulesSchema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.Rules.Reference));
            Clauses(json, "articles", answer.Conforms, answer.Articles);
        });
    }

    /// <summary>How two versions differ, as text.</summary>
    public static string ToText(CharterDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return Document(DifferenceSchema, json =>
        {
            json.WriteBoolean("same", difference.IsEmpty);
            json.WriteStartArray("changes");
            foreach (ClauseChange change in difference.Changes)
            {
                json.WriteStartObject();
                json.WriteString("number", WellFormed.Of(change.Number));
                json.WriteBoolean("words", change.Words);
                json.WriteBoolean("provides", change.Provides);
                Side(json, "before", change.Before);
                Side(json, "after", change.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (difference.Order is { } order)
            {
                json.WriteStartArray("order");
                foreach (string number in order)
                {
                    json.WriteStringValue(WellFormed.Of(number));
                }

                json.WriteEndArray();
            }
        });
    }

    /// <summary>What falls due, as text.</summary>
    public static string ToText(CharterCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Document(CalendarSchema, json =>
        {
            json.Write("on", (LocalDate?)calendar.On);
            json.Write("standing", calendar.Standing is { } standing ? WellFormed.Of(standing.Id) : null);
            json.WriteStartArray("acts");
            foreach (CharterAct act in calendar.Done)
            {
                json.WriteStartObject();
                CharterWriter.Write(json, act);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("dues");
            foreach (CommitmentDue due in calendar.Dues)
            {
                json.WriteStartObject();
                json.WriteString("clause", WellFormed.Of(due.Clause));
                json.Write("on", (LocalDate?)due.On);
                json.WriteString("state", due.State.Code());
                json.Write("keptOn", due.KeptOn);
                json.Write("actor", due.Commitment.Actor is { } actor ? WellFormed.Of(actor) : null);
                json.Write("indicator", due.Commitment.Indicator is { } indicator ? WellFormed.Of(indicator) : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("undated");
            foreach (CharterClause clause in calendar.Undated)
            {
                json.WriteStringValue(WellFormed.Of(clause.Number));
            }

            json.WriteEndArray();
            json.WriteStartArray("years");
            foreach (YearAccount year in calendar.Years)
            {
                json.WriteStartObject();
                json.WriteNumber("year", year.Year);
                json.WriteNumber("due", year.Due);
                json.WriteNumber("kept", year.Kept);
                json.WriteNumber("keptLate", year.KeptLate);
                json.WriteNumber("overdue", year.Overdue);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static void Clauses(Utf8JsonWriter json, string name, Truth conforms, IEnumerable<ClauseAnswer> clauses)
    {
        json.Write("conforms", conforms);
        json.WriteStartArray(name);
        foreach (ClauseAnswer clause in clauses)
        {
            json.WriteStartObject();
            json.WriteString("number", WellFormed.Of(clause.Clause.Number));
            json.Write("findings", clause.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Side(Utf8JsonWriter json, string name, CharterClause? clause)
    {
        if (clause is not null)
        {
            json.WriteStartObject(name);
            CharterWriter.Write(json, clause);
            json.WriteEndObject();
        }
    }

    private static string Document(string schema, Action<Utf8JsonWriter> fields) =>
        SmallDocument.ToText(stream => SmallDocument.Write(stream, schema, fields));
}
