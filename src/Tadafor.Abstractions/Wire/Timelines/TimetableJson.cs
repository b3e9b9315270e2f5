using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>
/// The road of a petition as JSON: every phrase in the three languages, every day as 2023-08-07, every count with its account. It is
/// written only.
/// </summary>
public static class TimetableJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/timeline/1";

    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All)
    };

    /// <summary>Writes a road.</summary>
    /// <param name="table">The road.</param>
    /// <param name="reference">The reference of the petition.</param>
    /// <param name="destination">Where to.</param>
    public static void Write(Timetable table, string reference, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(destination);
        using (Utf8JsonWriter json = new(destination, _options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("reference", WellFormed.Of(reference));
            json.WriteString("law", table.Scheme.Code);
            json.WriteString("state", table.State.Code);
            Day(json, "asOf", table.AsOf);
            Acts(json, table);
            Next(json, table);
            Coming(json, table);
            Irregularities(json, table);
            Questions(json, "questions", table.Questions);
            json.WriteEndObject();
        }

        destination.WriteByte((byte)'\n');
    }

    /// <summary>Writes a road without waiting for the stream.</summary>
    public static Task WriteAsync(Timetable table, string reference, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(table, reference, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(Timetable table, string reference) => SmallDocument.ToText(stream => Write(table, reference, stream));

    private static void Acts(Utf8JsonWriter json, Timetable table) => Array(json, "acts", table.Acts, act =>
    {
        json.WriteString("act", act.Kind);
        Day(json, "on", act.On);
        if (act is Deliberation deliberation)
        {
            json.WriteString("answer", deliberation.Answer.Code());
        }

        Words(json, "text", act.Text);
    });

    private static void Next(Utf8JsonWriter json, Timetable table)
    {
        if (table.Next is { } next)
        {
            json.WriteStartObject("next");
            Day(json, "ruling", next.Ruling);
            Array(json, "cases", next.Cases, c =>
            {
                json.WriteString("session", c.Session.ToString());
                List(json, "readings", c.Choices.Select(r => r.ToString()));
                Day(json, "lastRulingDayAtLeast", c.CutOff.Earliest);
                Day(json, "lastRulingDayAtMost", c.CutOff.Latest);
            });
            json.WriteEndObject();
        }
    }

    private static void Coming(Utf8JsonWriter json, Timetable table) => Array(json, "coming", table.Coming, entry =>
    {
        json.WriteString("code", entry.Code);
        Day(json, "earliest", entry.Earliest);
        Day(json, "latest", entry.Latest);
        if (entry.Session is { } session)
        {
            json.WriteString("session", session.ToString());
        }

        Words(json, "duty", entry.Duty);
        Words(json, "bearer", entry.Bearer);
        List(json, "cites", entry.Cites.Select(c => c.ToString()));
        if (entry.Remark is not null)
        {
            Words(json, "remark", entry.Remark);
        }

        Array(json, "awaited", entry.Awaited, a => Words(json, "feast", a));
        Questions(json, "questions", entry.Questions);
        Array(json, "counts", entry.Counts.SelectMany(c => c.Readings), reading => Count(json, reading));
    });

    private static void Count(Utf8JsonWriter json, DeadlineReading reading)
    {
        Day(json, "from", reading.Start);
        Day(json, "earliest", reading.Earliest);
        Day(json, "latest", reading.Latest);
        List(json, "readings", reading.Choices.Select(c => c.ToString()));
        Array(json, "account", reading.Account, step =>
        {
            Day(json, "day", step.Day);
            Words(json, "text", step.Text);
        });
    }

    private static void Irregularities(Utf8JsonWriter json, Timetable table) => Array(json, "irregularities", table.Irregularities, found =>
    {
        json.WriteString("code", found.Code);
        json.WriteBoolean("certain", found.IsCertain);
        Words(json, "text", found.Text);
        List(json, "cites", found.Cites.Select(c => c.ToString()));
        Questions(json, "questions", found.Questions);
    });

    private static void Questions(Utf8JsonWriter json, string name, IEnumerable<OpenQuestion> questions) =>
        List(json, name, questions.Select(q => q.Id));

    private static void Words(Utf8JsonWriter json, string name, Phrase phrase)
    {
        json.WriteStartObject(name);
        json.WriteString("ar", phrase.Ar);
        json.WriteString("fr", phrase.Fr);
        json.WriteString("en", phrase.En);
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, Numerals.Iso(known));
        }
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
