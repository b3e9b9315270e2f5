using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Console.Signatures;

/// <summary>
/// A sheet in CSV: headings first, commas, semicolons or tabs between cells. A quote that is never closed would swallow the rows after it: these are
/// read again one by one, so that only the broken row is lost.
/// </summary>
internal static class SheetFile
{
    private const char Broken = '\uFFFD';

    /// <summary>The cells of the first row, and the separator; <see langword="null"/> when there is none.</summary>
    public static (string[] Headings, char Separator)? Headings(string text)
    {
        string first = text.Split('\n', 2)[0].Trim('\r');
        char separator = ";\t,".MaxBy(c => first.Count(x => x == c));
        return Cells(first, separator) is { Length: > 0 } cells && !string.IsNullOrWhiteSpace(first) ? (cells, separator) : null;
    }

    /// <summary>Reads UTF-8; bytes that are none become a sign that makes their row unreadable.</summary>
    public static string Text(Stream stream)
    {
        using StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>Hands every row after the first to the import.</summary>
    public static void Import(string text, int headings, char separator, SheetImport import)
    {
        bool bad = false;
        using StringReader reader = new(text);
        using CsvParser parser = new(reader, Configuration(separator, () => bad = true));
        long row = 1;
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
                OneByOne(raw, row, separator, import);
            }
            else
            {
                Add(row, bad || raw.Contains(Broken) ? null : cells, import);
            }

            bad = false;
            row += lines;
        }
    }

    private static void OneByOne(string raw, long row, char separator, SheetImport import)
    {
        foreach (string line in raw.TrimEnd('\r', '\n').Split('\n'))
        {
            Add(row++, line.Contains(Broken) ? null : Cells(line.TrimEnd('\r'), separator), import);
        }
    }

    private static void Add(long row, string[]? cells, SheetImport import)
    {
        if (cells is null)
        {
            import.AddUnreadable(row);
        }
        else
        {
            import.Add(row, cells);
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
