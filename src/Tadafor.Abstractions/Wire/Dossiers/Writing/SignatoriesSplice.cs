using System.Text;
using System.Text.Json;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>Puts a list of signatories into the text of a dossier; every other byte stays as it is.</summary>
internal static class SignatoriesSplice
{
    /// <param name="dossier">The text, which was read without faults.</param>
    /// <param name="roll">The list.</param>
    /// <param name="destination">Where the new text goes.</param>
    public static void Write(ReadOnlySpan<byte> dossier, SignatoryRoll roll, Stream destination)
    {
        int mark = dossier.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        (int start, int end, bool isThere, bool isFirst) = Find(dossier[mark..]);
        destination.Write(dossier[..(mark + start)]);
        if (!isThere)
        {
            destination.Write(isFirst ? "\n    \"signatories\": "u8 : ",\n    \"signatories\": "u8);
        }

        List(roll, destination);
        destination.Write(dossier[(mark + end)..]);
    }

    private static void List(SignatoryRoll roll, Stream destination)
    {
        if (roll.Count == 0)
        {
            destination.Write("[]"u8);
            return;
        }

        using MemoryStream list = new();
        using (Utf8JsonWriter json = new(list, ReadableJson.Options))
        {
            json.WriteStartArray();
            RollWriter.Lines(json, roll);
            json.WriteEndArray();
        }

        // The end of the list stands where its name begins, not at the margin.
        ReadOnlySpan<byte> text = list.GetBuffer().AsSpan(0, (int)list.Length);
        destination.Write(text[..^2]);
        destination.Write("\n    ]"u8);
    }

    // Where the list stands, or where it would: after the last field of the petitioners.
    private static (int Start, int End, bool IsThere, bool IsFirst) Find(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        bool inside = false;
        int last = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                inside = reader.GetString() == "petitioners";
            }
            else if (inside
                && reader.TokenType == JsonTokenType.PropertyName
                && reader.CurrentDepth == 2
                && reader.GetString() == "signatories")
            {
                reader.Read();
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                return (start, (int)reader.BytesConsumed, true, false);
            }
            else if (inside && reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 1)
            {
                return (last, last, false, json[last - 1] == (byte)'{');
            }

            last = (int)reader.BytesConsumed;
        }

        throw new InvalidOperationException("A dossier that was read has petitioners.");
    }
}
