using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Law;
using Tadafor.Domain.Participation;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Participation;

/// <summary>The synthesis of a participation record as JSON. It is written only.</summary>
public static class RecordSynthesisJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/record-synthesis/1";

    /// <summary>Writes a synthesis.</summary>
    public static void Write(RecordSynthesis synthesis, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(synthesis);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(synthesis.Record.Reference));
            json.WriteStartArray("lines");
            foreach (RecordLine line in synthesis.Lines)
            {
                Write(json, line);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Writes a synthesis without waiting for the stream.</summary>
    public static Task WriteAsync(RecordSynthesis synthesis, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(synthesis, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(RecordSynthesis synthesis) => SmallDocument.ToText(stream => Write(synthesis, stream));

    private static void Write(Utf8JsonWriter json, RecordLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("year", line.Year);
        json.Write("programme", line.Programme is { } programme ? WellFormed.Of(programme) : null);
        Counts(json, "activities", line.Activities.Select(a => (a.Kind.Code(), a.Number)));
        Range(json, "participants", line.Participants);
        Range(json, "women", line.Women);
        json.WriteNumber("activitiesNotCounted", line.NotCounted);
        Counts(json, "results", line.Results.Select(r => (r.Kind.Code(), r.Number)));
        json.WriteStartArray("files");
        foreach (string file in line.Files)
        {
            json.WriteStringValue(WellFormed.Of(file));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, string name, CountRange range)
    {
        json.WriteNumber($"{name}AtLeast", range.AtLeast);
        if (range.AtMost is { } most)
        {
            json.WriteNumber($"{name}AtMost", most);
        }
    }

    private static void Counts(Utf8JsonWriter json, string name, IEnumerable<(string Code, int Number)> counts)
    {
        json.WriteStartObject(name);
        foreach ((string code, int number) in counts)
        {
            json.WriteNumber(code, number);
        }

        json.WriteEndObject();
    }
}
