using System.Text.Json;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Json;

/// <summary>Writes words in the three languages.</summary>
internal static class PhraseWriting
{
    public static void Write(this Utf8JsonWriter json, string name, Phrase phrase)
    {
        json.WriteStartObject(name);
        json.WriteString("ar", WellFormed.Of(phrase.Ar));
        json.WriteString("fr", WellFormed.Of(phrase.Fr));
        json.WriteString("en", WellFormed.Of(phrase.En));
        json.WriteEndObject();
    }
}
