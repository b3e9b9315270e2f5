using System.Text.Json;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Json;

/// <summary>Phrases, citations and findings as answers write them.</summary>
internal static class FindingFields
{
    /// <summary>A phrase in the three languages.</summary>
    public static void Write(this Utf8JsonWriter json, string name, Phrase phrase)
    {
        json.WriteStartObject(name);
        json.WriteString("ar", WellFormed.Of(phrase.Ar));
        json.WriteString("fr", WellFormed.Of(phrase.Fr));
        json.WriteString("en", WellFormed.Of(phrase.En));
        json.WriteEndObject();
    }

    /// <summary>Citations with their confidence.</summary>
    public static void Write(this Utf8JsonWriter json, string name, IEnumerable<Citation> cites)
    {
        json.WriteStartArray(name);
        foreach (Citation citation in cites)
        {
            json.WriteStartObject();
            json.Write("text", citation.Text);
            json.WriteString("confidence", citation.Confidence.Code());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Questions by their identifiers.</summary>
    public static void Write(this Utf8JsonWriter json, string name, IEnumerable<OpenQuestion> questions)
    {
        json.WriteStartArray(name);
        foreach (OpenQuestion question in questions)
        {
            json.WriteStringValue(question.Id);
        }

        json.WriteEndArray();
    }

    /// <summary>Findings.</summary>
    public static void Write(this Utf8JsonWriter json, string name, IEnumerable<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteFields(finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The fields of a finding in an object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.Write("title", finding.Title);
        json.WriteString("verdict", finding.Verdict.Code());
        json.WriteString("force", finding.Force.Code());
        json.WriteStartArray("layers");
        foreach (LegalLayer layer in finding.Layers)
        {
            json.WriteStringValue(layer.Code());
        }

        json.WriteEndArray();
        json.Write("explanation", finding.Explanation);
        json.Write("cites", finding.Cites);
        json.Write("questions", finding.Questions);
    }

    /// <summary>One of three values.</summary>
    public static void Write(this Utf8JsonWriter json, string name, Truth truth) =>
        json.WriteString(name, truth switch { Truth.Yes => "yes", Truth.No => "no", Truth.Unknown => "unknown" });
}
