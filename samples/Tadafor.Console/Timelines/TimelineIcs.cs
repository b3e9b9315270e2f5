using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Calendar = Ical.Net.Calendar;

namespace Tadafor.Console.Timelines;

/// <summary>The dates to come as iCalendar: whole days, from the first a date can be to the last.</summary>
internal static class TimelineIcs
{
    private static readonly Phrase _open = new("{0} (غير محسوم)", "{0} (non arrêté)", "{0} (not settled)");

    public static string Of(Timetable table, string reference, Language language)
    {
        Calendar calendar = new() { ProductId = "-//Tadafor//timeline//" + Typography.Of(language).Code.ToUpperInvariant() };
        foreach (TimetableEntry entry in table.Coming.Where(e => e.HasTime))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{reference}.{entry.Code}.{entry.Session?.ToString() ?? "petition"}.{Numerals.Iso(entry.Earliest!.Value)}.{Numerals.Iso(entry.Latest!.Value)}@tadafor",
                Summary = (entry.Day is null ? _open.With(entry.Duty) : entry.Duty).In(language),
                Description = Lines(entry, language),
                Start = Whole(entry.Earliest!.Value),
                End = Whole(entry.Latest!.Value.PlusDays(1)),

                // Required by the format; the same road gives the same bytes.
                DtStamp = new CalDateTime(table.State.Since.Year, table.State.Since.Month, table.State.Since.Day, 0, 0, 0, "UTC"),
                Transparency = "TRANSPARENT",
            });
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static string Lines(TimetableEntry entry, Language language) => string.Join('\n', new[]
    {
        entry.Bearer.In(language),
        string.Join("; ", entry.Cites.Select(c => c.Text.In(language))),
        entry.Remark?.In(language),
        entry.Questions.Count == 0 ? null : string.Join(", ", entry.Questions.Select(q => q.Id)),
        entry.Awaited.Count == 0 ? null : string.Join(", ", entry.Awaited.Select(a => a.In(language))),
    }.Where(line => line is not null));

    private static CalDateTime Whole(LocalDate day) => new(day.Year, day.Month, day.Day);
}
