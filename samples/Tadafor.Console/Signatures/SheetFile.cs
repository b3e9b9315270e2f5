using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Console.Signatures;

/// <summary>
/// A sheet in CSV: headings first, commas, semicolons or tabs between cells. A quote that is never closed would swallow the rows after it:
/// these are
/// read again one by one, so that only the broken row is lost.
/// </summary>
internal static class SheetFile
{
    private const char Broken = '\uFFFD';

    /// <summary>
    /// The first row that is not empty, read as any row is: a heading may hold separators and line ends in quotation marks. A line
    /// <c>sep=;</c> before it,
    /// as Excel writes it, says the separator. <see langword="null"/> when there are no headings.
    /// </summary>
    public static SheetHead? Head(string text)
    {
        int start = 0, row = 1;
        char? said = null;
        for (; start < text.Length; row++)
        {
            int end = text.IndexOf('\n', start) is >= 0 and int at ? at : text.Length;
            ReadOnlySpan<char> line = text.AsSpan(start..end).Trim(" \r\u00A0\uFEFF");
            if (row == 1 && line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                said = line[4];
            }
            else if (line.ContainsAnyExcept(" ;,\t"))
            {
                break;
            }

            start = Math.Min(end + 1, text.Length);
        }

        string record = FirstRecord(text[start..]);
        char separator = said ?? ";\t,".MaxBy(c => Unquoted(record, c));
        return !string.IsNullOrWhiteSpace(record) && Cells(record, separator) is { Length: > 0 } cells
            ? new(cells, separator, start, row)
            : null;
    }

    /// <summary>Up to the first line end outside quotation marks; the first line when quotation marks are never closed.</summary>
    private static string FirstRecord(string text)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == '\n' && !quoted)
            {
                return text[..i].TrimEnd('\r');
            }
        }

        return quoted ? text.Split('\n', 2)[0].TrimEnd('\r') : text;
    }

    private static int Unquoted(string record, char separator)
    {
        bool quoted = false;
        int count = 0;
        foreach (char c in record)
        {
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }

        return count;
    }

    /// <summary>Hands every row after the first to the import.</summary>
    public static void Import(string text, SheetHead head, SheetImport import) => Rows(text, head, (row, cells) =>
    {
        if (cells is null)
        {
            import.AddUnreadable(row);
        }
        else
        {
            import.Add(row, cells);
        }
    });

    /// <summary>Hands on every row after the first with its number in the file; no cells where it cannot be read.</summary>
    public static void Rows(string text, SheetHead head, Action<long, string[]?> take)
    {
        bool bad = false;
        (int headings, char separator) = (head.Headings.Length, head.Separator);
        using StringReader reader = new(text[head.Start..]);
        using CsvParser parser = new(reader, Configuration(separator, () => bad = true));
        long row = head.Row;
        for (bool first = true; parser.Read(); first = false)
        {
            string[] cells = parser.Record!;
            string raw = parser.RawRecord;
            int lines = raw.TrimEnd('\r', '\n').Count(c => c == '\n') + 1;
            if (first)
            {
                bad = false;
            }
            else if (lines > 1 && (bad || cells.Length != headings || raw.Contains(Broken)))
            {
                OneByOne(raw, row, separator, take);
            }
            else
            {
                take(row, bad || raw.Contains(Broken) ? null : cells);
            }

            bad = false;
            row += lines;
        }
    }

    private static void OneByOne(string raw, long row, char separator, Action<long, string[]?> take)
    {
        foreach (string line in raw.TrimEnd('\r', '\n').Split('\n'))
        {
            take(row++, line.Contains(Broken) ? null : Cells(line.TrimEnd('\r'), separator));
        }
    }

    // One line by itself; null when its quotes are broken.
    private static string[]? Cells(string line, char separator)
    {
        bool bad = line.Count(c => c == '"') % 2 == 1;
        using StringReader reader = new(line);
        using CsvParser parser = new(reader, Configuration(separator, () => bad = true));
        string[] cells = parser.Read() ? parser.Record! : [];
        return bad ? null : cells;
    }

    private static CsvConfiguration Configuration(char separator, Action bad) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        IgnoreBlankLines = false,
        BadDataFound = _ => bad(),
    };
}
