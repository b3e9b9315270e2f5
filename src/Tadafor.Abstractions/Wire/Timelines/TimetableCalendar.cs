using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>
/// The dates to come as iCalendar (RFC 5545), one whole day a duty: the first day on which its time can be over, so that who acts by then
/// is safe
/// under every reading. A duty keeps its identity from one calendar to the next, whatever becomes of its date.
/// </summary>
public static class TimetableCalendar
{
    internal const string Domain = "@tadafor";

    private static readonly Phrase _summary = new("{0}: {1}", "{0} : {1}", "{0}: {1}");
    private static readonly Phrase _latest = new(
        "وفي قراءة أخرى إلى غاية {0}",
        "selon une autre lecture, jusqu'au {0}",
        "under another reading, until {0}");
    private static readonly Phrase _nothing = new("{0}: لا أجل مقبل", "{0} : aucune échéance à venir", "{0}: no date to come");

    /// <summary>Writes the calendar.</summary>
    /// <param name="table">The road.</param>
    /// <param name="reference">The reference of the petition; part of the identity of every duty.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="earlier">
    /// The calendar of this petition that was written before; <see langword="null"/> for none. What is changed since rises in
    /// <c>SEQUENCE</c>; what is no
    /// longer due is cancelled, so that it leaves the calendars it was taken into.
    /// </param>
    /// <returns>UTF-8 text; the same road and earlier calendar give the same bytes.</returns>
    public static string ToText(Timetable table, string reference, Language language, string? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(reference);
        return Write(
            new(table.Scheme.Code, "timeline", reference, table.State.Since, table.State.Text, table.Acts.Count),
            table.Coming,
            language,
            earlier);
    }

    /// <summary>Writes entries of whatever road.</summary>
    internal static string Write(Road road, IEnumerable<TimetableEntry> coming, Language language, string? earlier)
    {
        string file = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{road.Code}\n{road.Reference}"))[..8])}";
        Dictionary<string, CalendarEvent> before = earlier is null ? [] : CalendarEvent.AllOf(earlier);
        List<CalendarEvent> events = [.. Due(road, coming, file, language).Select(e => Revised(e, before))];

        // Only duties of this petition: a calendar of another one, or of somebody else, is not ours to cancel.
        events.AddRange(before.Values.Where(e => e.Uid.StartsWith($"{file}.", StringComparison.Ordinal)
            && !events.Exists(now => now.Uid == e.Uid))
            .OrderBy(e => e.Uid, StringComparer.Ordinal)
            .Select(e => e.Cancelled ? e : e with { Cancelled = true, Sequence = e.Sequence + 1 }));
        CalendarText text = new();
        text.Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", $"-//Tadafor//{road.Product}//{Code(language)}");
        events.ForEach(e => e.WriteTo(text));
        return text.Line("END", "VCALENDAR").ToString();
    }

    /// <summary>Writes the calendar into a stream; see <see cref="ToText"/>.</summary>
    public static void Write(Timetable table, string reference, Language language, Stream destination, string? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(Encoding.UTF8.GetBytes(ToText(table, reference, language, earlier)));
    }

    /// <summary>Writes the calendar without waiting for the stream; see <see cref="ToText"/>.</summary>
    public static Task WriteAsync(
        Timetable table,
        string reference,
        Language language,
        Stream destination,
        string? earlier = null,
        CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(table, reference, language, stream, earlier), cancellation);

    private static CalendarEvent Revised(CalendarEvent now, Dictionary<string, CalendarEvent> before) =>
        !before.TryGetValue(now.Uid, out CalendarEvent? was) ? now
        : was.SaysAs(now) ? was
        : now with { Sequence = Math.Max(now.Sequence, was.Sequence + 1) };

    private static IEnumerable<CalendarEvent> Due(Road road, IEnumerable<TimetableEntry> coming, string file, Language language)
    {
        TimetableEntry[] dated = [.. coming.Where(e => e.HasTime)];
        Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
        foreach (TimetableEntry entry in dated)
        {
            int occurrence = occurrences[entry.Code] = occurrences.GetValueOrDefault(entry.Code) + 1;
            yield return Event(
                road,
                string.Create(CultureInfo.InvariantCulture, $"{file}.{entry.Code}.{occurrence}{Domain}"),
                entry.Earliest!.Value,
                _summary.With(Bidi.Quoted(road.Reference), entry.Duty).In(language),
                Lines(entry, language));
        }

        // A calendar without a component is not valid: where nothing is to come, it says so.
        if (dated.Length == 0)
        {
            yield return Event(
                road,
                $"{file}.state{Domain}",
                road.Since,
                _nothing.With(Bidi.Quoted(road.Reference)).In(language),
                road.State.In(language));
        }
    }

    private static CalendarEvent Event(Road road, string uid, LocalDate day, string summary, string description)
    {
        // The day of the last act: required by the format, and the same road gives the same bytes. So does the number of acts, which never
        // falls.
        string stamp = $"{Compact(road.Since)}T000000Z";
        string[] lines = CalendarText.Unfolded(new CalendarText()
            .Line("DTSTAMP", stamp)
            .Line("DTSTART;VALUE=DATE", Compact(day))
            .Line("DTEND;VALUE=DATE", Compact(day.PlusDays(1)))
            .Words("SUMMARY", summary)
            .Words("DESCRIPTION", description)
            .Line("TRANSP", "TRANSPARENT").ToString());
        return new(uid, road.Acts, Cancelled: false, lines);
    }

    private static string Lines(TimetableEntry entry, Language language) => string.Join('\n', new[]
    {
        entry.Bearer.In(language),
        string.Join("; ", entry.Cites.Select(c => c.Text.In(language))),
        entry.Latest > entry.Earliest ? _latest.With(Numerals.Date(entry.Latest!.Value)).In(language) : null,
        entry.Remark?.In(language),
        entry.Questions.Count == 0 ? null : string.Join(", ", entry.Questions.Select(q => q.Id)),
        entry.Awaited.Count == 0 ? null : string.Join(", ", entry.Awaited.Select(a => a.In(language))),
    }.Where(line => line is not null));

    private static string Compact(LocalDate day) => Numerals.Iso(day).Replace("-", "", StringComparison.Ordinal);

    private static string Code(Language language) => language switch
    {
        Language.Arabic => "AR",
        Language.French => "FR",
        Language.English => "EN",
    };

    /// <summary>What a road says of itself in a calendar.</summary>
    /// <param name="Code">What kind of road; part of the identity of every duty.</param>
    /// <param name="Product">The name of its calendars.</param>
    /// <param name="Reference">What people call the file.</param>
    /// <param name="Since">The day of the last act.</param>
    /// <param name="State">Where it stands, for a road on which nothing is to come.</param>
    /// <param name="Acts">How many acts there are, which never falls.</param>
    internal sealed record Road(string Code, string Product, string Reference, LocalDate Since, Phrase State, int Acts);
}
