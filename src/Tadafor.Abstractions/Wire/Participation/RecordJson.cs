using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Participation;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Participation;

/// <summary>
/// Participation records as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/record.v1.json</c>). Reading is strict and
/// never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class RecordJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/record/1";

    /// <summary>Reads a record.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static RecordResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ParticipationRecord? record = null;
        DocumentFaults? faults = SmallDocument.Read(json, RecordReader.Kinds, root => record = RecordReader.Document(root));
        return faults is null ? record! : faults;
    }

    /// <summary>Reads a record from text.</summary>
    public static RecordResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a record without waiting for the stream.</summary>
    public static Task<RecordResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a record in its canonical form: no field for what is not known.</summary>
    public static void Write(ParticipationRecord record, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", record.Reference);
            json.WriteStartArray("activities");
            foreach (RecordedActivity activity in record.Activities)
            {
                Write(json, activity);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Writes a record without waiting for the stream.</summary>
    public static Task WriteAsync(ParticipationRecord record, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(record, stream), cancellation);

    /// <summary>The canonical form as text.</summary>
    public static string ToText(ParticipationRecord record) => SmallDocument.ToText(stream => Write(record, stream));

    private static void Write(Utf8JsonWriter json, RecordedActivity activity)
    {
        json.WriteStartObject();
        json.WriteString("id", activity.Id);
        json.WriteString("kind", activity.Kind.Code());
        json.WriteString("title", activity.Title);
        json.Write("programme", activity.Programme);
        json.Write("from", (LocalDate?)activity.From);
        json.Write("to", activity.To);
        json.WriteStartArray("groups");
        foreach (ParticipantGroup group in activity.Groups)
        {
            json.WriteStartObject();
            json.WriteString("category", group.Category);
            Number(json, "number", group.Number);
            Number(json, "women", group.Women);
            Number(json, "men", group.Men);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (ActivityResult result in activity.Results)
        {
            json.WriteStartObject();
            json.WriteString("kind", result.Kind.Code());
            json.WriteNumber("number", result.Number);
            json.Write("file", result.File);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
    }
}
