using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>A deadline under one complete reading: the day, the account that leads to it, and what it still waits for.</summary>
internal sealed record DeadlineReading
{
    private DeadlineReading()
    {
    }

    /// <summary>The day it is counted from under this reading.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The choices this reading follows: of the event, then of each point of counting that bears on it.</summary>
    public required Sequence<ReadingChoice> Choices { get; init; }

    /// <summary>The day; while provisional, the one that the projected feasts give.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The first day it can turn out to be.</summary>
    public required LocalDate Earliest { get; init; }

    /// <summary>The last day it can turn out to be.</summary>
    public required LocalDate Latest { get; init; }

    /// <summary>The feasts it waits for; empty unless provisional.</summary>
    public required Sequence<PossibleFeast> Awaited { get; init; }

    /// <summary>The steps; the last one stands on <see cref="Day"/>.</summary>
    public required Sequence<AccountStep> Account { get; init; }

    /// <summary>Whether a feast that is not proclaimed can move the day.</summary>
    public bool IsProvisional => Awaited.Count > 0;

    internal static DeadlineReading Of(Term term, StartDay start, PolicyReading reading, LegalCalendar calendar)
    {
        Reckoner off = new(term, reading, calendar, doubtIsOff: true, null);
        LocalDate latest = off.From(start.Day);
        if (off.Doubts.Count > 0 && new Reckoner(term, reading, calendar, doubtIsOff: false, null).From(start.Day) != latest)
        {
            return Provisional(term, start, reading, calendar, off.Doubts);
        }

        AccountWriter account = new(reading);
        LocalDate day = new Reckoner(term, reading, calendar, doubtIsOff: true, account).From(start.Day);
        return Finished(start, reading, day, day, day, [], account);
    }

    private static DeadlineReading Provisional(
        Term term,
        StartDay start,
        PolicyReading reading,
        LegalCalendar calendar,
        List<PossibleFeast> doubts)
    {
        List<LegalCalendar> scenarios = [.. Scenarios.Of(calendar, doubts)];
        List<LocalDate> days = [.. scenarios.Select(c => new Reckoner(term, reading, c, doubtIsOff: true, null).From(start.Day))];
        AccountWriter account = new(reading);
        LocalDate day = new Reckoner(term, reading, scenarios[0], doubtIsOff: true, account).From(start.Day);
        LocalDate earliest = days.Min(), latest = days.Max();
        Sequence<PossibleFeast> awaited = earliest == latest ? [] : doubts.DistinctBy(d => d.Feast).ToSequence();
        if (awaited.Count > 0)
        {
            account.Awaits(day, earliest, latest, awaited);
        }

        return Finished(start, reading, day, earliest, latest, awaited, account);
    }

    private static DeadlineReading Finished(
        StartDay start,
        PolicyReading reading,
        LocalDate day,
        LocalDate earliest,
        LocalDate latest,
        Sequence<PossibleFeast> awaited,
        AccountWriter account) => new()
        {
            Start = start.Day,
            Choices = [.. start.Choices, .. reading.Choices],
            Day = day,
            Earliest = earliest,
            Latest = latest,
            Awaited = awaited,
            Account = account.Steps,
        };
}
