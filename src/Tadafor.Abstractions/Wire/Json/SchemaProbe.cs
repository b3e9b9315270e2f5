using System.Text.Json;

namespace Tadafor.Abstractions.Wire.Json;

/// <summary>Looks for the schema of a document before reading it, so that a newer document is told from a broken one.</summary>
internal static class SchemaProbe
{
    /// <summary>Whether the text is JSON; the value of the outermost property <c>schema</c>, or <see langword="null"/> when there is none.</summary>
    public static bool TryFind(ReadOnlySpan<byte> json, out string? schema)
    {
        schema = null;
        Utf8JsonReader reader = new(json);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("schema"u8))
                {
                    reader.Read();
                    schema ??= reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: no text.
            return false;
        }
    }
}
