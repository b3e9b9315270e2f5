using System.Text;

namespace Tadafor.Tally.Pabulib.Files;

/// <summary>The one spelling of a row, and places in it.</summary>
internal static class RowText
{
    private static readonly System.Buffers.SearchValues<char> _needQuotes = System.Buffers.SearchValues.Create(";\"\r\n");

    /// <summary>The row as written: as it was found, or else with quotation marks only where they are needed.</summary>
    public static string Of(PabulibRow row) => row.Spelling ?? Canonical(row.Cells.AsSpan());

    /// <summary>Line and column of a character of a cell; of the cell itself where quotation marks blur the offset.</summary>
    public static (long Line, int Column) PlaceOf(PabulibRow row, int cell, int offset = 0)
    {
        if (row.Line == 0 || cell < 0 || cell >= row.Cells.Count)
        {
            return (row.Line, 0);
        }

        byte[] text = Encoding.UTF8.GetBytes(Of(row));
        CellCutter cutter = new();
        cutter.Cut(text);
        int at = cutter.OffsetOf(cell);
        if (!text.Contains((byte)'"'))
        {
            at += Encoding.UTF8.GetByteCount(row.Cells[cell].AsSpan(0, offset));
        }

        int lineStart = text.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        return (row.Line + text.AsSpan(0, at).Count((byte)'\n'), 1 + Characters.Count(text.AsSpan(lineStart, at - lineStart)));
    }

    /// <summary>The row with quotation marks only where they are needed.</summary>
    public static string Canonical(ReadOnlySpan<string> cells)
    {
        StringBuilder text = new();
        for (int i = 0; i < cells.Length; i++)
        {
            Append(text, i, cells[i], force: i == 0 && IsMistakable(cells));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int index, string cell, bool force)
    {
        if (index > 0)
        {
            text.Append(';');
        }

        if (force || cell.AsSpan().ContainsAny(_needQuotes))
        {
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            text.Append(cell);
        }
    }

    /// <summary>A row that would be read as an empty line or as the title of a section.</summary>
    private static bool IsMistakable(ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells[1..])
        {
            if (!cell.AsSpan().Trim(" \t;").IsEmpty)
            {
                return false;
            }
        }

        return (cells.Length == 1 && cells[0].AsSpan().Trim(" \t").IsEmpty)
            || SectionTitles.In(Encoding.UTF8.GetBytes(cells[0])) != Section.None;
    }
}
