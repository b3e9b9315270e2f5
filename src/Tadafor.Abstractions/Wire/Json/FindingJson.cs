using System.Text.Json;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Json;

/// <summary>Findings in answers that are written only: every phrase in the three languages.</summary>
internal static class FindingJson
{
    /// <summary>The finding as an object.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        Write(json, "title", finding.Title);
        json.WriteString("verdict", finding.Verdict.Code());
        json.WriteString("force", finding.Force.Code());
        Write(json, "explanation", finding.Explanation);
        json.WriteStartArray("cites");
        foreach (Citation citation in finding.Cites)
        {
            json.WriteStartObject();
            Write(json, "text", citation.Text);
            json.WriteString("confidence", citation.Confidence.Code());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (OpenQuestion question in finding.Questions)
        {
            json.WriteStringValue(question.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A phrase in the three languages.</summary>
    public static void Write(Utf8JsonWriter json, string name, Phrase phrase)
    {
        json.WriteStartObject(name);
        json.WriteString("ar", WellFormed.Of(phrase.Ar));
        json.WriteString("fr", WellFormed.Of(phrase.Fr));
        json.WriteString("en", WellFormed.Of(phrase.En));
        json.WriteEndObject();
    }
}
