using System.Text;
using System.Text.Json;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Json;

/// <summary>
/// A value that was read whole, with its place: for documents and parts small enough to be held, whose fields decide about each other. What
/// has no
/// bound is read from the cursor as it streams by.
/// </summary>
internal sealed class JsonPart
{
    private readonly JsonNotes _notes;
    private readonly List<JsonPart> _items = [];
    private readonly List<(string Name, JsonPart Value)> _fields = [];

    private JsonPart(JsonTokenType token, string? text, string path, TextPlace place, JsonNotes notes)
    {
        Token = token;
        Text = text;
        Path = path;
        Place = place;
        End = place;
        _notes = notes;
    }

    /// <summary>What stands there: an object, a list, a text, a number, true, false or null.</summary>
    public JsonTokenType Token { get; }

    /// <summary>The text, or the number as written; <see langword="null"/> for anything else and for a text that is not Unicode.</summary>
    public string? Text { get; }

    public string Path { get; }

    public TextPlace Place { get; }

    /// <summary>Where an object or a list ends: where what is missing could still have come.</summary>
    public TextPlace End { get; private set; }

    /// <summary>Whether an object or a list was read to its end.</summary>
    public bool IsWhole { get; private set; }

    public IReadOnlyList<JsonPart> Items => _items;

    public IReadOnlyList<(string Name, JsonPart Value)> Fields => _fields;

    /// <summary>The value a cursor stands on, and leaves the cursor on its last token.</summary>
    public static JsonPart Read(ref JsonCursor cursor)
    {
        JsonNotes notes = cursor.Notes;
        bool hasText = cursor.Token is JsonTokenType.String or JsonTokenType.Number;
        string? text = cursor.Token == JsonTokenType.String ? cursor.Text() : hasText ? Encoding.ASCII.GetString(cursor.Raw) : null;
        JsonPart part = new(cursor.Token, text, cursor.Path.ToString(), cursor.Place, notes);
        if (cursor.Token == JsonTokenType.String && text is null)
        {
            cursor.Fault(TextFaults.InvalidText);
        }
        else if (cursor.Depth >= JsonCursor.DeepestAllowed)
        {
            // The cursor has said so.
            cursor.Skip();
        }
        else if (cursor.Token == JsonTokenType.StartObject)
        {
            part.ReadFields(ref cursor);
        }
        else if (cursor.Token == JsonTokenType.StartArray)
        {
            part.ReadItems(ref cursor);
        }

        return part;
    }

    /// <summary>A whole document; <see langword="null"/> when not even its first value is there. Faults of its text are noted.</summary>
    public static JsonPart? ReadDocument(ref JsonCursor cursor)
    {
        JsonPart? root = cursor.Read() ? Read(ref cursor) : null;

        // One more step finds what follows the document.
        cursor.Read();
        return root;
    }

    /// <summary>The root object of a document whose other fields streamed by.</summary>
    public static JsonPart Of(IEnumerable<(string Name, JsonPart Value)> fields, JsonNotes notes, TextPlace place, bool isWhole)
    {
        JsonPart part = new(JsonTokenType.StartObject, null, "$", place, notes) { IsWhole = isWhole };
        part._fields.AddRange(fields);
        return part;
    }

    /// <summary>The part at a path of the document; <see langword="null"/> when nothing stands there.</summary>
    public JsonPart? At(string path) => path == Path ? this : _items.Concat(_fields.Select(f => f.Value))
        .FirstOrDefault(p => path == p.Path
            || path.StartsWith($"{p.Path}.", StringComparison.Ordinal)
            || path.StartsWith($"{p.Path}[", StringComparison.Ordinal))?.At(path);

    /// <summary>Notes a fault here.</summary>
    public void Fault(FaultKind kind, string? found = null, Phrase? expected = null, string? suggestion = null) =>
        _notes.Faults.Add(new(kind, Path) { Place = Place, Found = found, Expected = expected, Suggestion = suggestion });

    /// <summary>Notes that something else is expected here.</summary>
    public void WrongType(Phrase expected)
    {
        if (Token == JsonTokenType.Null)
        {
            Fault(_notes.Kinds.Null);
        }
        else if (Token != JsonTokenType.String || Text is not null)
        {
            Fault(_notes.Kinds.WrongType, Values.Describe(Token, Text ?? ""), expected);
        }
    }

    /// <summary>
    /// The fields by name, checked as they are taken; <see langword="null"/>, with the fault noted, when this is no object.
    /// </summary>
    public JsonFields? AsObject(Phrase? expected = null)
    {
        if (Token == JsonTokenType.StartObject)
        {
            return new(this, _notes);
        }

        WrongType(expected ?? Expected.AnyObject);
        return null;
    }

    private void ReadFields(ref JsonCursor cursor)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (cursor.Read() && cursor.Token == JsonTokenType.PropertyName)
        {
            string name = cursor.Text() ?? "\uFFFD";
            cursor.Path.Enter(name);
            if (!seen.Add(name))
            {
                cursor.Fault(cursor.Kinds.DuplicateField);
                if (cursor.Read())
                {
                    cursor.Skip();
                }
            }
            else if (cursor.Read())
            {
                _fields.Add((name, Read(ref cursor)));
            }

            cursor.Path.Leave();
        }

        End = cursor.Place;
        IsWhole = cursor.Token == JsonTokenType.EndObject && !cursor.IsBroken;
    }

    private void ReadItems(ref JsonCursor cursor)
    {
        for (int index = 0; cursor.Read() && cursor.Token != JsonTokenType.EndArray; index++)
        {
            cursor.Path.EnterItem(index);
            _items.Add(Read(ref cursor));
            cursor.Path.Leave();
        }

        End = cursor.Place;
        IsWhole = cursor.Token == JsonTokenType.EndArray && !cursor.IsBroken;
    }
}
