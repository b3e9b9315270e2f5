using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>
/// A term counted from a day: one day where every reading agrees, otherwise every day that a reading left open leads to, each with its
/// account.
/// </summary>
internal sealed record Deadline
{
    private Deadline(Term term, Sequence<DeadlineReading> readings, Sequence<DeadlineQuestion> questions)
    {
        Term = term;
        Readings = readings;
        Questions = questions;
        PossibleDays = readings.Select(r => r.Day).Distinct().Order().ToSequence();
        Earliest = readings.Min(r => r.Earliest);
        Latest = readings.Max(r => r.Latest);
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The readings it rests on; one when every question that bears on it is decided.</summary>
    public Sequence<DeadlineReading> Readings { get; }

    /// <summary>The questions that bear on it, and whether another answer would move the day.</summary>
    public Sequence<DeadlineQuestion> Questions { get; }

    /// <summary>The days the readings lead to, in order; while provisional, by the projected feasts.</summary>
    public Sequence<LocalDate> PossibleDays { get; }

    /// <summary>The first day it can be, over all readings and all days on which a feast can fall.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day it can be.</summary>
    public LocalDate Latest { get; }

    /// <summary>The one day, when nothing left open can move it; otherwise <see langword="null"/>.</summary>
    public LocalDate? Day => Earliest == Latest ? Earliest : null;

    /// <summary>Whether readings left open lead to different days.</summary>
    public bool ReadingsDiffer => PossibleDays.Count > 1;

    /// <summary>Whether a feast that is not proclaimed can move the day under some reading.</summary>
    public bool IsProvisional => Readings.Any(r => r.IsProvisional);

    /// <summary>The day that keeps the term under every reading: the earliest last day, or the latest first day.</summary>
    public LocalDate SafeDay => Term.Kind == TermKind.NotBefore ? Latest : Earliest;

    /// <summary>Counts a term.</summary>
    /// <param name="term">What the law sets.</param>
    /// <param name="starts">The day of the event, or one per reading of which event it is; never empty, and at least one taken.</param>
    /// <param name="readings">How to count.</param>
    /// <param name="calendar">What each day is.</param>
    public static Deadline Count(Term term, Sequence<StartDay> starts, CountingReadings readings, LegalCalendar calendar)
    {
        List<DeadlineReading> all = [.. starts.SelectMany(start => readings
            .For(term, start.Day)
            .Select(reading => DeadlineReading.Of(term, start, reading, calendar)))];
        Sequence<DeadlineReading> taken = all.Where(r => r.Choices.All(c => c.IsTaken)).ToSequence();
        return taken.Count == 0
            ? throw new ArgumentException("No start is taken.", nameof(starts))
            : new(term, taken, DeadlineQuestion.Of(taken, all));
    }

    /// <summary>Whether an act on a day keeps the term; unknown when it depends on a reading or a feast.</summary>
    public Truth IsKeptBy(LocalDate act) => Term.Kind == TermKind.NotBefore
        ? act >= Latest ? Truth.Yes : act < Earliest ? Truth.No : Truth.Unknown
        : act <= Earliest ? Truth.Yes : act > Latest ? Truth.No : Truth.Unknown;
}
