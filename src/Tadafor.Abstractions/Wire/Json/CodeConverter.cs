using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tadafor.Abstractions.Wire.Json;

/// <summary>An enumeration as its stable code, such as <c>not-in-force</c>: exactly that, in lower case; never a number.</summary>
internal abstract class CodeConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byCode;
    private readonly Func<T, string> _codeOf;

    private protected CodeConverter(Func<T, string> codeOf)
    {
        _codeOf = codeOf;
        _byCode = Enum.GetValues<T>().ToDictionary(codeOf, StringComparer.Ordinal);
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && _byCode.TryGetValue(reader.GetString()!, out T value)
            ? value
            : throw new JsonException($"one of these codes is expected here: {string.Join(", ", _byCode.Keys)}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(_codeOf(value));
}
