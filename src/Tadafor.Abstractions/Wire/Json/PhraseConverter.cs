using System.Text.Json;
using System.Text.Json.Serialization;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Json;

/// <summary>A phrase as an object with exactly the properties <c>ar</c>, <c>fr</c> and <c>en</c>, none of them empty.</summary>
internal sealed class PhraseConverter(Language? only = null) : JsonConverter<Phrase>
{
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? ar = null, fr = null, en = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Malformed();
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string? name = reader.GetString();
            ref string? words = ref ar;
            switch (name)
            {
                case "ar": break;
                case "fr": words = ref fr; break;
                case "en": words = ref en; break;
                default: throw Malformed();
            }

            reader.Read();
            words = words is null && reader.TokenType == JsonTokenType.String ? reader.GetString() : throw Malformed();
        }

        return string.IsNullOrEmpty(ar) || string.IsNullOrEmpty(fr) || string.IsNullOrEmpty(en) ? throw Malformed() : new(ar, fr, en);
    }

    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (Language language in only is { } one ? [one] : Enum.GetValues<Language>())
        {
            writer.WriteString(Typography.Of(language).Code, value.In(language));
        }

        writer.WriteEndObject();
    }

    private static JsonException Malformed() => new("words in three languages are expected here: 'ar', 'fr' and 'en', none of them empty");
}
