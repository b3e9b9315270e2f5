using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>Counts a term from a day under one reading, over one calendar in which every doubtful day is taken the same way.</summary>
/// <param name="term">The term.</param>
/// <param name="reading">How to count.</param>
/// <param name="calendar">What each day is.</param>
/// <param name="doubtIsOff">Whether a day on which a feast may fall is taken as a day off.</param>
/// <param name="account">Where each step is written; <see langword="null"/> when only the day is wanted.</param>
internal sealed class Reckoner(Term term, PolicyReading reading, LegalCalendar calendar, bool doubtIsOff, AccountWriter? account)
{
    private readonly CountingPolicy _policy = reading.Policy;

    /// <summary>The doubtful days met, in order.</summary>
    public List<PossibleFeast> Doubts { get; } = [];

    /// <summary>The day the term leads to.</summary>
    public LocalDate From(LocalDate start)
    {
        account?.Starts(term, start);
        return term.Kind switch
        {
            TermKind.Within => Rolled(Full(Counted(start))),
            TermKind.AtLeastBefore => Cleared(CountedBack(start), -1),
            TermKind.NotBefore => Cleared(Counted(start), 1),
            TermKind.Lasting => Lasting(start),
            _ => throw new ArgumentOutOfRangeException(nameof(start), term.Kind, "Not a kind of term."),
        };
    }

    private LocalDate Counted(LocalDate start)
    {
        int amount = term.Period.Amount;
        switch (term.Period.Unit)
        {
            case PeriodUnit.Days:
                return Told(start.PlusDays(amount), account is null ? null : account.DaysAfter);
            case PeriodUnit.WorkingDays:
                return WorkingDaysAfter(start, amount);
            default:
                return InMonths(start, 1);
        }
    }

    private LocalDate CountedBack(LocalDate start) => term.Period.Unit switch
    {
        PeriodUnit.Days => Told(start.PlusDays(-term.Period.Amount), account is null ? null : account.DaysBefore),
        PeriodUnit.WorkingDays => throw new NotSupportedException("No term read so far counts working days backward."),
        _ => InMonths(start, -1),
    };

    private LocalDate InMonths(LocalDate start, int sign)
    {
        int months = term.Period.Unit == PeriodUnit.Years ? 12 * term.Period.Amount : term.Period.Amount;
        MonthSpan span = new(sign * months);
        LocalDate day = MonthArithmetic.Plus(start, span, _policy);
        account?.Months(term.Period, start, day, _policy, MonthArithmetic.EndsInShortMonth(start, span, _policy.Months));
        return day;
    }

    private LocalDate WorkingDaysAfter(LocalDate start, int amount)
    {
        LocalDate day = start;
        List<DayStatus> skipped = [];
        for (int left = amount; left > 0;)
        {
            day = day.PlusDays(1);
            left -= IsOff(day, out DayStatus status) ? 0 : 1;
            if (status is not WorkingDay)
            {
                skipped.Add(status);
            }
        }

        account?.WorkingDays(term.Period, day, skipped);
        return day;
    }

    private LocalDate Full(LocalDate day)
    {
        if (_policy.Days == DayCount.ExcludeFirstIncludeLast)
        {
            account?.LastDayCounts(day);
            return day;
        }

        LocalDate next = term.Period.Unit == PeriodUnit.WorkingDays ? NextWorkingDay(day.PlusDays(1), []) : day.PlusDays(1);
        account?.LastDayDoesNotCount(day, next);
        return next;
    }

    private LocalDate Rolled(LocalDate day)
    {
        if (_policy.Roll == HolidayRoll.None || term.Period.Unit == PeriodUnit.WorkingDays)
        {
            return day;
        }

        List<DayStatus> met = [];
        LocalDate rolled = NextWorkingDay(day, met);
        account?.Rolled(day, rolled, met);
        return rolled;
    }

    private LocalDate Cleared(LocalDate day, int direction)
    {
        LocalDate cleared = _policy.Notice == NoticeCount.Clear ? day.PlusDays(direction) : day;
        account?.Gap(day, cleared);
        return cleared;
    }

    private LocalDate Lasting(LocalDate start)
    {
        switch (term.Period.Unit)
        {
            case PeriodUnit.Days:
                return Told(start.PlusDays(term.Period.Amount - 1), account is null ? null : account.FirstDayIsDayOne);
            case PeriodUnit.WorkingDays:
                return WorkingDaysAfter(start.PlusDays(-1), term.Period.Amount);
            default:
                return Told(InMonths(start, 1).PlusDays(-1), account is null ? null : account.FirstDayIsDayOne);
        }
    }

    private LocalDate Told(LocalDate day, Action<LegalPeriod, LocalDate>? tell)
    {
        tell?.Invoke(term.Period, day);
        return day;
    }

    private LocalDate NextWorkingDay(LocalDate day, List<DayStatus> met)
    {
        while (IsOff(day, out DayStatus status))
        {
            met.Add(status);
            day = day.PlusDays(1);
        }

        return day;
    }

    private bool IsOff(LocalDate day, out DayStatus status)
    {
        status = calendar.On(day, _policy.Holidays);
        if (status is PossibleFeast doubt)
        {
            Doubts.Add(doubt);
        }

        return status.IsWorking == Truth.No || (status.IsWorking == Truth.Unknown && doubtIsOff);
    }
}
