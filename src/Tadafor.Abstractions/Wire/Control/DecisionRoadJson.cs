using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Control;

/// <summary>The road of a decision as JSON: every phrase in the three languages. It is written only.</summary>
public static class DecisionRoadJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/decision-road/1";

    /// <summary>Writes a road.</summary>
    public static void Write(DecisionRoad road, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(road);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(road.Decision.Reference));
            Fields(json, road);
        });
    }

    /// <summary>Writes a road without waiting for the stream.</summary>
    public static Task WriteAsync(DecisionRoad road, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(road, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(DecisionRoad road) => SmallDocument.ToText(stream => Write(road, stream));

    /// <summary>The fields of a road in an object already begun.</summary>
    internal static void Fields(Utf8JsonWriter json, DecisionRoad road)
    {
        json.WriteString("needsVisa", Code(road.NeedsVisa));
        json.Write("enforceableFrom", road.EnforceableFrom);
        json.WriteStartArray("steps");
        foreach (RoadStep step in road.Steps)
        {
            Write(json, step);
        }

        json.WriteEndArray();
    }

    /// <summary>A step.</summary>
    internal static void Write(Utf8JsonWriter json, RoadStep step, bool passed = false)
    {
        json.WriteStartObject();
        json.WriteString("code", step.Entry.Code);
        json.Write("earliest", step.Entry.Earliest);
        json.Write("latest", step.Entry.Latest);
        json.Write("doneOn", step.DoneOn);
        json.WriteString("inTime", Code(step.InTime));
        if (passed)
        {
            json.WriteBoolean("passed", true);
        }

        json.Write("duty", step.Entry.Duty);
        json.Write("bearer", step.Entry.Bearer);
        Strings(json, "cites", step.Entry.Cites.Select(c => c.ToString()));
        Strings(json, "questions", step.Entry.Questions.Select(q => q.Id));
        if (step.Awaits is { } awaits)
        {
            json.Write("awaits", awaits);
        }

        if (step.Entry.Remark is { } remark)
        {
            json.Write("remark", remark);
        }

        json.WriteStartArray("account");
        foreach (Phrase phrase in step.Entry.Account)
        {
            json.WriteStartObject();
            json.Write("text", phrase);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Code(Truth truth) => truth switch { Truth.Yes => "yes", Truth.No => "no", Truth.Unknown => "unknown" };

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
