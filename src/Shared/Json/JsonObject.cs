using System.Text.Json;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Json;

/// <summary>
/// Reads the value of one field into a draft. The cursor stands on the first token of the value, and must be left on its last.
/// </summary>
internal delegate void FieldReader<T>(ref JsonCursor cursor, int field, T draft);

/// <summary>Walks over the fields of an object: unknown, repeated, null and missing ones are noted, the others handed on.</summary>
internal static class JsonObject
{
    /// <returns>Whether the cursor stood on an object.</returns>
    public static bool Read<T>(ref JsonCursor cursor, FieldSet fields, T draft, FieldReader<T> read, Phrase? expected = null)
    {
        if (cursor.Token != JsonTokenType.StartObject)
        {
            Values.WrongType(ref cursor, expected ?? Expected.Object(fields));
            return false;
        }

        ulong seen = 0;
        int field = -1;
        while (cursor.Read() && cursor.Token == JsonTokenType.PropertyName)
        {
            int next = cursor.FieldOf(fields, field + 1);
            if (next < 0)
            {
                Unknown(ref cursor, fields);
                continue;
            }

            field = next;
            Known(ref cursor, fields.Names[field], isRepeated: (seen >> field & 1) == 1, field, draft, read);
            seen |= 1UL << field;
        }

        if (cursor.Token == JsonTokenType.EndObject)
        {
            Missing(ref cursor, fields, seen);
        }

        return true;
    }

    private static void Known<T>(ref JsonCursor cursor, string name, bool isRepeated, int field, T draft, FieldReader<T> read)
    {
        cursor.Path.Enter(name);
        if (isRepeated)
        {
            cursor.Fault(cursor.Kinds.DuplicateField);
            SkipValue(ref cursor);
        }
        else if (cursor.Read())
        {
            if (cursor.Token == JsonTokenType.Null)
            {
                cursor.Fault(cursor.Kinds.Null);
            }
            else
            {
                read(ref cursor, field, draft);
            }
        }

        cursor.Path.Leave();
    }

    private static void Unknown(ref JsonCursor cursor, FieldSet fields)
    {
        string name = cursor.Text() ?? "\uFFFD";
        cursor.Path.Enter(name);
        if (cursor.Kinds.AboutPersons && PersonalFields.Contains(name))
        {
            cursor.Fault(cursor.Kinds.PersonalData);
        }
        else
        {
            cursor.Fault(cursor.Kinds.UnknownField, Excerpt.Of(name), suggestion: Nearest.To(name, fields.Names));
        }

        SkipValue(ref cursor);
        cursor.Path.Leave();
    }

    // Where the object ends is where the field could still have come.
    private static void Missing(ref JsonCursor cursor, FieldSet fields, ulong seen)
    {
        for (int i = 0; i < fields.Required; i++)
        {
            if ((seen >> i & 1) == 0)
            {
                cursor.Path.Enter(fields.Names[i]);
                cursor.Fault(cursor.Kinds.MissingField);
                cursor.Path.Leave();
            }
        }
    }

    private static void SkipValue(ref JsonCursor cursor)
    {
        if (cursor.Read())
        {
            cursor.Skip();
        }
    }
}
