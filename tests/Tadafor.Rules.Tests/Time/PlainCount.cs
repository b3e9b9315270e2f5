using NodaTime;
using Tadafor.Domain.Time;

namespace Tadafor.Rules.Tests.Time;

/// <summary>Counts a term by walking, one day and one month at a time. Slow, and shares no code with what it checks.</summary>
/// <param name="fullPeriod">Whether the last day is left out too.</param>
/// <param name="clear">Whether notices are of clear days.</param>
/// <param name="thirty">Whether a month is thirty days.</param>
/// <param name="nextMonth">Whether a month too short carries over.</param>
/// <param name="roll">Whether a last day off rolls.</param>
/// <param name="feasts">Proclaimed days off.</param>
internal sealed record PlainCount(bool fullPeriod, bool clear, bool thirty, bool nextMonth, bool roll, IReadOnlySet<LocalDate> feasts)
{
    public LocalDate Of(Term term, LocalDate start)
    {
        LegalPeriod period = term.Period;
        switch (term.Kind)
        {
            case TermKind.Within:
                LocalDate end = Forward(period, start);
                if (fullPeriod)
                {
                    do
                    {
                        end = end.PlusDays(1);
                    }
                    while (period.Unit == PeriodUnit.WorkingDays && IsOff(end));
                }

                while (roll && IsOff(end))
                {
                    end = end.PlusDays(1);
                }

                return end;
            case TermKind.AtLeastBefore:
                LocalDate back = start;
                for (int i = 0; i < period.Amount + (clear ? 1 : 0); i++)
                {
                    back = back.PlusDays(-1);
                }

                return back;
            case TermKind.NotBefore:
                LocalDate later = Forward(period, start);
                return clear ? later.PlusDays(1) : later;
            default:
                return period.Unit == PeriodUnit.Months ? Forward(period, start).PlusDays(-1) : Forward(period, start.PlusDays(-1));
        }
    }

    public bool IsOff(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday
        or IsoDayOfWeek.Sunday || feasts.Contains(day) || (day.Month, day.Day) switch
        {
            (1, 11) or (5, 1) or (7, 30) or (8, 14) or (8, 20) or (8, 21) or (11, 6) or (11, 18) => true,
            (1, 14) => day.Year >= 2024,
            (10, 31) => day.Year >= 2026,
            _ => false,
        };

    private LocalDate Forward(LegalPeriod period, LocalDate start)
    {
        LocalDate day = start;
        if (period.Unit != PeriodUnit.Months || thirty)
        {
            int left = period.Unit == PeriodUnit.Months ? 30 * period.Amount : period.Amount;
            while (left > 0)
            {
                day = day.PlusDays(1);
                left -= period.Unit == PeriodUnit.WorkingDays && IsOff(day) ? 0 : 1;
            }

            return day;
        }

        int year = start.Year, month = start.Month;
        for (int i = 0; i < period.Amount; i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        int last = month == 2 ? (DateTime.IsLeapYear(year) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;
        return start.Day <= last
            ? new(year, month, start.Day)
            : nextMonth ? new LocalDate(year, month, last).PlusDays(1) : new(year, month, last);
    }
}
