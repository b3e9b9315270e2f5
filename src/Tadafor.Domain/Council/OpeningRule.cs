using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;

namespace Tadafor.Domain.Council;

/// <summary>When an ordinary session opens in its month. Closed: in the first week, or on a given Monday.</summary>
internal abstract record OpeningRule
{
    private protected OpeningRule()
    {
    }

    /// <summary>The windows of a session, one for each reading that bears on it.</summary>
    internal abstract IEnumerable<OpeningWindow> Windows(SessionMonth session, SessionReadings readings, LegalCalendar calendar);
}

/// <summary>In the first week of the month (communes). Nothing moves the day when it is a holiday.</summary>
internal sealed record InFirstWeek : OpeningRule
{
    internal override IEnumerable<OpeningWindow> Windows(SessionMonth session, SessionReadings readings, LegalCalendar calendar) =>
        readings.FirstWeek.Select(reading =>
        {
            (LocalDate first, LocalDate last) = reading.Days(session);
            return new OpeningWindow(session, first, last) { Choices = [reading.Choice] };
        });
}

/// <summary>On a Monday of the month, or on the next working day when it is a holiday (regions, prefectures and provinces).</summary>
/// <param name="Ordinal">Which Monday: 1 for the first.</param>
internal sealed record OnMonday(int Ordinal) : OpeningRule
{
    internal override IEnumerable<OpeningWindow> Windows(SessionMonth session, SessionReadings readings, LegalCalendar calendar)
    {
        LocalDate first = session.FirstDay;
        LocalDate monday = (first.DayOfWeek == IsoDayOfWeek.Monday ? first : first.Next(IsoDayOfWeek.Monday)).PlusWeeks(Ordinal - 1);
        foreach (AxisReading reading in readings.Counting.On(CountingAxis.Holidays))
        {
            HolidayList list = reading.Apply(PolicyReading.Undecided).Holidays;
            List<PossibleFeast> awaited = [];
            LocalDate earliest = Working(monday, day => calendar.On(day, list).IsWorking == Truth.No);
            LocalDate latest = Working(monday, day =>
            {
                DayStatus status = calendar.On(day, list);
                if (status is PossibleFeast feast)
                {
                    awaited.Add(feast);
                }

                return status.IsWorking != Truth.Yes;
            });
            yield return new OpeningWindow(session, earliest, latest)
            {
                Choices = [reading.Choice],
                Awaited = earliest == latest ? [] : awaited.DistinctBy(a => a.Feast).ToSequence(),
            };
        }
    }

    private static LocalDate Working(LocalDate day, Func<LocalDate, bool> isOff)
    {
        while (isOff(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
