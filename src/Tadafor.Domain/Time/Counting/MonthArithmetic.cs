using NodaTime;

namespace Tadafor.Domain.Time.Counting;

/// <summary>So many months forward, or back when negative; zero for a period in another unit.</summary>
internal readonly record struct MonthSpan(int Months);

/// <summary>Dates so many months away, under each policy.</summary>
internal static class MonthArithmetic
{
    /// <summary>Whether the month reached has no such date.</summary>
    public static bool EndsInShortMonth(LocalDate start, MonthSpan span, MonthCount count) =>
        span.Months != 0 && count == MonthCount.DateToDate && start.PlusMonths(span.Months).Day != start.Day;

    /// <summary>The date so many months away.</summary>
    public static LocalDate Plus(LocalDate start, MonthSpan span, CountingPolicy policy)
    {
        if (policy.Months == MonthCount.ThirtyDays)
        {
            return start.PlusDays(30 * span.Months);
        }

        // NodaTime goes to the last day of a month that is too short.
        LocalDate clamped = start.PlusMonths(span.Months);
        return clamped.Day != start.Day && policy.MonthEnd == MonthEnd.FirstDayOfNextMonth ? clamped.PlusDays(1) : clamped;
    }
}
