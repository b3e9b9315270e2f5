using System.Text.Json;

namespace Tadafor.Json;

/// <summary>Reads one item of a list. The cursor stands on its first token, and must be left on its last.</summary>
internal delegate void ItemReader(ref JsonCursor cursor);

/// <summary>Walks over the items of a list.</summary>
internal static class Lists
{
    /// <returns>Whether the cursor stood on a list.</returns>
    public static bool Read(ref JsonCursor cursor, ItemReader read)
    {
        if (cursor.Token != JsonTokenType.StartArray)
        {
            return Values.WrongType(ref cursor, Expected.List);
        }

        for (int index = 0; cursor.Read() && cursor.Token != JsonTokenType.EndArray; index++)
        {
            cursor.Path.EnterItem(index);
            if (cursor.Token == JsonTokenType.Null)
            {
                cursor.Fault(cursor.Kinds.Null);
            }
            else
            {
                read(ref cursor);
            }

            cursor.Path.Leave();
        }

        return true;
    }
}
