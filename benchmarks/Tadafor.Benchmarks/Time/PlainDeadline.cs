using NodaTime;

namespace Tadafor.Benchmarks.Time;

/// <summary>
/// The shortest function that gives the last day for notifying a refusal under one reading: no account, no other readings, no feasts.
/// </summary>
internal static class PlainDeadline
{
    public static LocalDate RefusalBy(LocalDate received)
    {
        LocalDate day = received.PlusMonths(3);
        while (IsOff(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsOff(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || (day.Month, day.Day) switch
    {
        (1, 11) or (5, 1) or (7, 30) or (8, 14) or (8, 20) or (8, 21) or (11, 6) or (11, 18) => true,
        (1, 14) => day.Year >= 2024,
        (10, 31) => day.Year >= 2026,
        _ => false,
    };
}
