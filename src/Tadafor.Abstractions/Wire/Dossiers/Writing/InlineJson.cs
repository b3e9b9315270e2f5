using System.Buffers;
using System.Text;
using System.Text.Json;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>
/// Puts small objects on one line, <c>{"value": true, "source": {"document": "…"}}</c>, which the writer by itself would spread over many.
/// </summary>
internal sealed class InlineJson
{
    private readonly ArrayBufferWriter<byte> _line = new(256);
    private bool _first;

    public InlineJson Open()
    {
        _line.Write("{"u8);
        _first = true;
        return this;
    }

    public InlineJson Close()
    {
        _line.Write("}"u8);
        _first = false;
        return this;
    }

    public InlineJson Name(string name)
    {
        _line.Write(_first ? "\""u8 : ", \""u8);
        Encoding.UTF8.GetBytes(name, _line);
        _line.Write("\": "u8);
        _first = false;
        return this;
    }

    public InlineJson Literal(bool value) => Literal(value ? "true"u8 : "false"u8);

    public InlineJson Literal(ReadOnlySpan<byte> json)
    {
        _line.Write(json);
        return this;
    }

    public InlineJson Text(string text)
    {
        _line.Write("\""u8);
        _line.Write(JsonEncodedText.Encode(text, ReadableJson.Options.Encoder).EncodedUtf8Bytes);
        _line.Write("\""u8);
        return this;
    }

    /// <summary>Quotes bytes that need no escaping.</summary>
    public InlineJson Plain(ReadOnlySpan<byte> text)
    {
        _line.Write("\""u8);
        _line.Write(text);
        _line.Write("\""u8);
        return this;
    }

    /// <summary>Hands the line on as one value and begins a new one.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
        _line.ResetWrittenCount();
    }
}
