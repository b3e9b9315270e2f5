using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Tadafor.Domain.Primitives;

namespace Tadafor.Json;

/// <summary>A sequence as an array without nulls. An error inside an element keeps its whole path; see <see cref="JsonPlace"/>.</summary>
internal sealed class SequenceConverter<T> : JsonConverter<Sequence<T>>
    where T : class
{
    public override Sequence<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("an array is expected here");
        }

        JsonTypeInfo<T> element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(JsonSerializer.Deserialize(ref reader, element) ?? throw new JsonException("null is not allowed here"));
            }
            catch (JsonException inner)
            {
                throw JsonPlace.Inside(inner, items.Count);
            }
            catch (NotSupportedException)
            {
                throw JsonPlace.Inside(JsonPlace.NoKind(), items.Count);
            }
        }

        return items.ToSequence();
    }

    public override void Write(Utf8JsonWriter writer, Sequence<T> value, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, element);
        }

        writer.WriteEndArray();
    }
}
