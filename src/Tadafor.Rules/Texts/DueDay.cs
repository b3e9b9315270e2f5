using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>The day or days of an entry of a timetable: at the latest when, and when under another reading.</summary>
internal static class DueDay
{
    public static Phrase Of(TimetableEntry entry) => entry switch
    {
        { Earliest: null } => new("دون أجل في القانون", "sans délai fixé par la loi", "no time set by the law"),
        { Day: { } day } when entry.IsLastDay || entry.Counts is [{ Term.Kind: not TermKind.NotBefore }, ..] =>
            new Phrase("{0} على أبعد تقدير", "au plus tard le {0}", "at the latest {0}").With(Weekdays.Dated(day)),
        { Day: { } day } => Weekdays.Dated(day),
        { Counts: [{ Term.Kind: TermKind.NotBefore }, ..] } => new Phrase(
            "ابتداء من {1}؛ وفي قراءة أخرى من {0}",
            "à partir du {1} ; selon une autre lecture, du {0}",
            "from {1}; under another reading from {0}")
            .With(Weekdays.Dated(entry.Earliest!.Value), Weekdays.Dated(entry.Latest!.Value)),
        { IsLastDay: true } or { Counts.Count: > 0 } => new Phrase(
            "{0} على أبعد تقدير؛ وفي قراءة أخرى {1}",
            "au plus tard le {0} ; selon une autre lecture, le {1}",
            "at the latest {0}; under another reading {1}")
            .With(Weekdays.Dated(entry.Earliest!.Value), Weekdays.Dated(entry.Latest!.Value)),
        _ => new Phrase("بين {0} و{1}", "entre le {0} et le {1}", "between {0} and {1}").With(
            Weekdays.Dated(entry.Earliest!.Value),
            Weekdays.Dated(entry.Latest!.Value)),
    };
}
