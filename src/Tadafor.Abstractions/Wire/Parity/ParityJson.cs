using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Parity;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Parity;

/// <summary>What a composition reaches as JSON: every phrase in the three languages. It is written only.</summary>
public static class ParityJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/parity/1";

    /// <summary>Writes an answer.</summary>
    public static void Write(ParityAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.Reference));
            WriteFields(json, answer);
        });
    }

    /// <summary>Writes an answer without waiting for the stream.</summary>
    public static Task WriteAsync(ParityAnswer answer, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(answer, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(ParityAnswer answer) => SmallDocument.ToText(stream => Write(answer, stream));

    /// <summary>The answer as fields of an object already begun.</summary>
    internal static void WriteFields(Utf8JsonWriter json, ParityAnswer answer)
    {
        json.Write("reached", answer.Reached);
        json.WriteStartArray("days");
        foreach (ParityDay day in answer.Days)
        {
            json.WriteStartObject();
            json.Write("on", (LocalDate?)day.On);
            json.WriteStartArray("organs");
            foreach (OrganParity organ in day.Organs)
            {
                Write(json, organ);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, OrganParity organ)
    {
        json.WriteStartObject();
        json.WriteString("id", WellFormed.Of(organ.Organ.Id));
        json.WriteString("kind", organ.Organ.Kind.Code());
        json.WriteNumber("women", organ.Members.Women);
        json.WriteNumber("men", organ.Members.Men);
        json.WriteNumber("unknown", organ.Members.Unknown);
        json.Write("findings", organ.Findings);
        json.WriteStartArray("smallestChanges");
        foreach (CompositionChange change in organ.Smallest)
        {
            json.WriteStartObject();
            json.WriteNumber("womenAdded", change.WomenAdded);
            json.WriteNumber("menAdded", change.MenAdded);
            json.WriteNumber("womenForMen", change.WomenForMen);
            json.WriteNumber("menForWomen", change.MenForWomen);
            json.Write("text", change.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
