using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Control;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Control;
using Tadafor.Domain.Programmes;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Programmes;

/// <summary>What is found of an action programme as JSON: every phrase in the three languages. It is written only.</summary>
public static class ProgrammeAnswerJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/programme-answer/1";

    /// <summary>Writes an answer.</summary>
    public static void Write(ProgrammeAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.File.Reference));
            json.Write("on", (LocalDate?)answer.On);
            json.Write("outcome", answer.Outcome);
            Steps(json, answer, answer.Steps);
            json.Write("findings", answer.Findings);
            json.WriteStartArray("notOnFile");
            foreach (ProgrammeActKind kind in answer.NotOnFile)
            {
                json.WriteStringValue(kind.Code());
            }

            json.WriteEndArray();
            if (answer.Road is { } road)
            {
                json.WriteStartObject("road");
                DecisionRoadJson.Fields(json, road);
                json.WriteEndObject();
            }

            json.WriteStartArray("years");
            foreach (ProgrammeYear year in answer.Years)
            {
                json.WriteStartObject();
                json.WriteNumber("year", year.Year);
                Steps(json, answer, year.Steps);
                json.Write("findings", year.Findings);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("withoutReport");
            foreach (int year in answer.WithoutReport)
            {
                json.WriteNumberValue(year);
            }

            json.WriteEndArray();
            json.WriteStartArray("projects");
            foreach (ProjectAnswer project in answer.Projects)
            {
                json.WriteStartObject();
                ProgrammeWriter.Fields(json, project.Project);
                json.Write("findings", project.Findings);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            BodyAnswerJson.Irregularities(json, answer.Irregularities);
        });
    }

    /// <summary>Writes an answer without waiting for the stream.</summary>
    public static Task WriteAsync(ProgrammeAnswer answer, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(answer, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(ProgrammeAnswer answer) => SmallDocument.ToText(stream => Write(answer, stream));

    private static void Steps(Utf8JsonWriter json, ProgrammeAnswer answer, IEnumerable<RoadStep> steps)
    {
        json.WriteStartArray("steps");
        foreach (RoadStep step in steps)
        {
            DecisionRoadJson.Write(json, step, answer.IsPassed(step));
        }

        json.WriteEndArray();
    }
}
