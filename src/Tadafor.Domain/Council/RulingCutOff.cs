using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;

namespace Tadafor.Domain.Council;

/// <summary>The last day on which a ruling still reaches a session, under one reading.</summary>
internal sealed record RulingCutOff
{
    private RulingCutOff(OpeningWindow opening, NextSessionReading rule, LocalDate first, LocalDate last, Sequence<ReadingChoice> choices)
    {
        Opening = opening;
        Rule = rule;
        Earliest = first;
        Latest = last;
        Choices = choices;
    }

    /// <summary>When the session opens.</summary>
    public OpeningWindow Opening { get; }

    /// <summary>Which session is the next one.</summary>
    public NextSessionReading Rule { get; }

    /// <summary>
    /// The last day if the session opens on the first day of its window: a ruling up to it reaches the session for certain.
    /// </summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day if the session opens on the last day of its window: a ruling after it does not reach the session.</summary>
    public LocalDate Latest { get; }

    /// <summary>All the readings followed.</summary>
    public Sequence<ReadingChoice> Choices { get; }

    /// <summary>Whether a ruling reaches the session; unknown while the opening day is not fixed.</summary>
    public Truth Reaches(LocalDate ruling) => ruling <= Earliest ? Truth.Yes : ruling > Latest ? Truth.No : Truth.Unknown;

    internal static IEnumerable<RulingCutOff> Of(OpeningWindow opening, NextSessionReading rule, CouncilCalendar calendar)
    {
        if (rule.Rule == NextSessionRule.Strict)
        {
            // A session that opens on the day of the ruling does not follow it.
            yield return new(opening, rule, opening.First.PlusDays(-1), opening.Last.PlusDays(-1), [.. opening.Choices, rule.Choice]);
            yield break;
        }

        Deadline first = Sent(opening.First, calendar), last = Sent(opening.Last, calendar);
        foreach (DeadlineReading reading in first.Readings)
        {
            DeadlineReading same = last.Readings.Single(r => r.Choices.Equals(reading.Choices));
            yield return new(opening, rule, reading.Day, same.Day, [.. opening.Choices, rule.Choice, .. reading.Choices]);
        }
    }

    private static Deadline Sent(LocalDate opening, CouncilCalendar calendar) =>
        Deadline.Count(calendar.Scheme.AgendaSent, [new StartDay(opening)], calendar.Readings.Counting, calendar.Days);
}
