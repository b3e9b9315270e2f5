using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;

namespace Tadafor.Rules.Charters;

/// <summary>
/// Whether one period ends after another that begins on the same day. Days and months are compared from every day of four years; working
/// days, whose feasts are not all known beforehand, within bounds that hold whatever the feasts.
/// </summary>
internal static class PeriodLengths
{
    // Far above what decree 2-04-426 lists for a year, so that no feast moves a bound.
    private const int MostFeastDays = 30;

    // One leap year among them; the rule of centuries moves no end further.
    private static readonly LocalDate[] _starts = [.. Enumerable.Range(0, 1461).Select(new LocalDate(2023, 1, 1).PlusDays)];

    /// <summary>From some day, and from every day; unknown where feasts decide.</summary>
    public static (Truth FromSomeDay, Truth FromEveryDay) IsLonger(LegalPeriod period, LegalPeriod than)
    {
        if (period.Unit == than.Unit)
        {
            Truth longer = period.Amount > than.Amount ? Truth.Yes : Truth.No;
            return (longer, longer);
        }

        if (period.Unit == PeriodUnit.WorkingDays || than.Unit == PeriodUnit.WorkingDays)
        {
            (long Least, long Most) one = Bounds(period), other = Bounds(than);
            Truth within = one.Least > other.Most ? Truth.Yes : one.Most <= other.Least ? Truth.No : Truth.Unknown;
            return (within, within);
        }

        int later = _starts.Count(start => End(period, start) > End(than, start));
        return (later > 0 ? Truth.Yes : Truth.No, later == _starts.Length ? Truth.Yes : Truth.No);
    }

    private static LocalDate End(LegalPeriod period, LocalDate start) => period.Unit switch
    {
        PeriodUnit.Days => start.PlusDays(period.Amount),
        PeriodUnit.Months => start.PlusMonths(period.Amount),
        PeriodUnit.Years => start.PlusYears(period.Amount),
        _ => throw new InvalidOperationException("Working days are compared by their bounds."),
    };

    private static (long Least, long Most) Bounds(LegalPeriod period)
    {
        if (period.Unit != PeriodUnit.WorkingDays)
        {
            int[] lengths = [.. _starts.Select(start => NodaTime.Period.DaysBetween(start, End(period, start)))];
            return (lengths.Min(), lengths.Max());
        }

        // Five working days a week at the most, and a weekend at each end.
        long weeks = (period.Amount + 4) / 5;
        return (period.Amount, (7 * weeks) + 2 + (MostFeastDays * ((weeks / 52) + 1)));
    }
}
