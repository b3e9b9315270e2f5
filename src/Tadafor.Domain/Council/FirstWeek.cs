using NodaTime;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Council;

/// <summary>What “the first week of the month” is. The law of communes does not say (Q13).</summary>
internal enum FirstWeek
{
    /// <summary>Days 1 to 7. <c>default</c>.</summary>
    DaysOneToSeven = 0,

    /// <summary>The calendar week, Monday to Sunday, in which the first day of the month falls, as far as it lies in the month.</summary>
    WeekOfTheFirst,

    /// <summary>The first whole calendar week, Monday to Sunday.</summary>
    FirstWholeWeek,
}

/// <summary>A meaning of “the first week”, with the option of the open question that it follows.</summary>
/// <param name="Week">The meaning.</param>
/// <param name="Choice">The option.</param>
internal sealed record FirstWeekReading(FirstWeek Week, ReadingChoice Choice)
{
    /// <summary>The first and the last day of that week.</summary>
    internal (LocalDate First, LocalDate Last) Days(SessionMonth session)
    {
        LocalDate first = session.FirstDay;
        switch (Week)
        {
            case FirstWeek.DaysOneToSeven:
                return (first, first.PlusDays(6));
            case FirstWeek.WeekOfTheFirst:
                return (first, first.DayOfWeek == IsoDayOfWeek.Sunday ? first : first.Next(IsoDayOfWeek.Sunday));
            default:
                LocalDate monday = first.DayOfWeek == IsoDayOfWeek.Monday ? first : first.Next(IsoDayOfWeek.Monday);
                return (monday, monday.PlusDays(6));
        }
    }
}
