using System.Globalization;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>
/// One event of a calendar: its identity, which revision of it this is, whether it is cancelled, and its other lines as written.
/// </summary>
internal sealed record CalendarEvent(string Uid, int Sequence, bool Cancelled, IReadOnlyList<string> Lines)
{
    private const string Begin =
        "BEGIN:VEVENT", End = "END:VEVENT", UidName = "UID:", SequenceName = "SEQUENCE:", Cancel = "STATUS:CANCELLED", Stamp = "DTSTAMP:";

    /// <summary>The events of a calendar that was written before, by identity. What is not ours is passed over.</summary>
    public static Dictionary<string, CalendarEvent> AllOf(string calendar)
    {
        Dictionary<string, CalendarEvent> events = new(StringComparer.Ordinal);
        List<string>? lines = null;
        foreach (string line in CalendarText.Unfolded(calendar))
        {
            if (line == Begin)
            {
                lines = [];
            }
            else if (line == End && lines is not null)
            {
                if (Of(lines) is { } found)
                {
                    events[found.Uid] = found;
                }

                lines = null;
            }
            else
            {
                lines?.Add(line);
            }
        }

        return events;
    }

    /// <summary>Whether both say the same, whichever revision they are.</summary>
    public bool SaysAs(CalendarEvent other) =>
        Cancelled == other.Cancelled && Content(this).SequenceEqual(Content(other), StringComparer.Ordinal);

    public void WriteTo(CalendarText text)
    {
        text.Line("BEGIN", "VEVENT").Line("UID", Uid).Line("SEQUENCE", Sequence.ToString(CultureInfo.InvariantCulture));
        if (Cancelled)
        {
            text.Line("STATUS", "CANCELLED");
        }

        foreach (string line in Lines)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            text.Line(line[..colon], line[(colon + 1)..]);
        }

        text.Line("END", "VEVENT");
    }

    private static CalendarEvent? Of(List<string> lines)
    {
        string? uid = lines.Find(l => l.StartsWith(UidName, StringComparison.Ordinal))?[UidName.Length..];
        string? sequence = lines.Find(l => l.StartsWith(SequenceName, StringComparison.Ordinal))?[SequenceName.Length..];
        return uid is null
            || !uid.EndsWith(TimetableCalendar.Domain, StringComparison.Ordinal)
            || !int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? null
            : new(uid, number, lines.Contains(Cancel), [.. lines.Where(l => l.Contains(':', StringComparison.Ordinal)
                && !l.StartsWith(UidName, StringComparison.Ordinal) && !l.StartsWith(SequenceName, StringComparison.Ordinal) && l
                    != Cancel)]);
    }

    private static IEnumerable<string> Content(CalendarEvent of) => of.Lines.Where(l => !l.StartsWith(Stamp, StringComparison.Ordinal));
}
