using System.Text;
using System.Text.Json;
using Tadafor.Domain.Faults;

namespace Tadafor.Json;

/// <summary>Reads and writes documents that are held whole.</summary>
internal static class SmallDocument
{
    /// <summary>Hands the root object on; everything wrong, or <see langword="null"/> when nothing is.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="kinds">What faults of fields are called.</param>
    /// <param name="read">Reads the fields.</param>
    /// <param name="check">What else is wrong, by path, once the fields are read; their places are added.</param>
    public static DocumentFaults? Read(
        Stream json,
        FieldFaults kinds,
        Action<JsonFields> read,
        Func<IEnumerable<DocumentFault>>? check = null)
    {
        using Utf8Feed feed = new(json);
        JsonCursor cursor = new(feed, kinds);
        JsonPart? root = JsonPart.ReadDocument(ref cursor);
        if (root?.AsObject() is { } fields)
        {
            read(fields);
            foreach (DocumentFault fault in check?.Invoke() ?? [])
            {
                cursor.Faults.Add(root.At(fault.Path) is { } there ? fault with { Place = there.Place } : fault);
            }
        }

        return cursor.Faults.IsEmpty ? null : cursor.Notes.ToFaults();
    }

    /// <summary>Reads from text.</summary>
    public static T Of<T>(string json, Func<Stream, T> read)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json), writable: false);
        return read(stream);
    }

    /// <summary>Writes an object with its schema and fields, readable, with a line's end.</summary>
    public static void Write(Stream destination, string schema, Action<Utf8JsonWriter> fields)
    {
        using (Utf8JsonWriter json = new(destination, ReadableJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", schema);
            fields(json);
            json.WriteEndObject();
        }

        destination.WriteByte((byte)'\n');
    }

    /// <summary>What is written, as text.</summary>
    public static string ToText(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
