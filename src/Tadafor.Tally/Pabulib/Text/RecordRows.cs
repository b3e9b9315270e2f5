using System.Text;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Turns the current record into a row.</summary>
internal static class RecordRows
{
    /// <summary>The row as read from the current record.</summary>
    public static PabulibRow Read(RecordReader records, CellCutter cutter)
    {
        cutter.Cut(records.Raw);
        string[] cells = new string[cutter.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = Encoding.UTF8.GetString(cutter[i]);
        }

        string? spelling = null;
        if (records.IsIntricate)
        {
            string raw = Encoding.UTF8.GetString(records.Raw);
            spelling = raw == RowText.Canonical(cells) ? null : raw;
        }

        return new PabulibRow(new Sequence<string>(cells))
        {
            Line = records.Line,
            Spelling = spelling,
            HasOtherEnd = records.HasOtherEnd,
        };
    }

    /// <summary>The line that opens a section, as read; <see langword="null"/> when it is as usual.</summary>
    public static PabulibRow? ReadTitle(RecordReader records, Section section)
    {
        string raw = Encoding.UTF8.GetString(records.Raw), title = SectionTitles.Of(section);
        return raw == title && !records.HasOtherEnd ? null
            : new PabulibRow([title]) { Line = records.Line, Spelling = raw, HasOtherEnd = records.HasOtherEnd };
    }
}
