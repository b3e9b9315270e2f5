using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Answers;

/// <summary>Reads and writes what desks keep of an answer; the answer itself stands in the document as it was written.</summary>
internal static class KeptAnswerJson
{
    private static readonly FieldFaults _kinds = new("kept-answer", aboutPersons: false);
    private static readonly string[] _outcomes = ["unknown", "no", "yes"];

    /// <summary>The digest of a text.</summary>
    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string ToText(KeptAnswer kept, string answer) => SmallDocument.ToText(stream =>
        SmallDocument.Write(stream, KeptAnswer.Schema, json =>
        {
            json.Write("on", (LocalDate?)kept.On);
            json.Write("version", kept.Version);
            json.WriteStartObject("edition");
            json.WriteString("version", kept.Edition.Version);
            json.WriteString("digest", kept.Edition.Digest);
            json.WriteEndObject();
            json.WriteStartArray("readings");
            foreach (KeptReading reading in kept.Readings)
            {
                json.WriteStartObject();
                json.WriteString("question", reading.Question);
                json.WriteString("option", reading.Option);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("outcome", _outcomes[(int)kept.Outcome]);
            json.WriteString("facts", kept.Facts);
            json.WriteString("digest", kept.Digest);
            json.WritePropertyName("answer");
            using JsonDocument document = JsonDocument.Parse(answer);
            document.RootElement.WriteTo(json);
        }));

    /// <summary>What was kept; <see langword="null"/> when the text is no such document.</summary>
    public static KeptAnswer? Read(string text)
    {
        KeptAnswer? kept = null;
        DocumentFaults? faults = SmallDocument.Of(text, stream => SmallDocument.Read(stream, _kinds, root => kept = Read(root)));
        return faults is null ? kept : null;
    }

    private static KeptAnswer? Read(JsonFields root)
    {
        root.Schema(KeptAnswer.Schema);
        LocalDate? on = root.Date("on", required: true);
        string? version = root.Text("version");
        JsonFields? edition = root.Object("edition", required: true);
        string? its = edition?.Text("version", required: true), law = edition?.Text("digest", required: true);
        edition?.Close();
        KeptReading?[] readings = [.. root.Objects("readings", required: true).Select(Reading)];
        string? outcome = root.Word("outcome", _outcomes);
        string? facts = root.Text("facts", required: true), digest = root.Text("digest", required: true);
        root.Object("answer", required: true);
        root.Close();
        return on is null || its is null || law is null || outcome is null || facts is null || digest is null ? null : new()
        {
            On = on.Value,
            Version = version,
            Edition = new() { Version = its, Digest = law },
            Readings = readings.OfType<KeptReading>().ToSequence(),
            Outcome = (Truth)Array.IndexOf(_outcomes, outcome),
            Facts = facts,
            Digest = digest,
        };
    }

    private static KeptReading? Reading(JsonFields json)
    {
        string? question = json.Text("question", required: true), option = json.Text("option", required: true);
        json.Close();
        return question is null || option is null ? null : new(question, option);
    }
}
