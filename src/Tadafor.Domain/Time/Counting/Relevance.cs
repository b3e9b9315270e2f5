using NodaTime;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>Which points of counting bear on a term, given what was decided of those before.</summary>
internal static class Relevance
{
    public static bool Bears(CountingAxis axis, Term term, LocalDate start, CountingPolicy sofar) => axis switch
    {
        CountingAxis.Months => term.Period.Unit == PeriodUnit.Months,
        CountingAxis.MonthEnd => MonthArithmetic.EndsInShortMonth(start, Signed(term), sofar.Months),
        CountingAxis.Days => term.Kind == TermKind.Within,
        CountingAxis.Notice => term.Kind is TermKind.AtLeastBefore or TermKind.NotBefore,
        CountingAxis.Roll => term.Kind == TermKind.Within && term.Period.Unit != PeriodUnit.WorkingDays,
        CountingAxis.Holidays => term.Period.Unit == PeriodUnit.WorkingDays
            || (term.Kind == TermKind.Within && sofar.Roll == HolidayRoll.NextWorkingDay),
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };

    private static MonthSpan Signed(Term term)
    {
        int months = term.Period.Unit switch
        {
            PeriodUnit.Months => term.Period.Amount,
            PeriodUnit.Years => 12 * term.Period.Amount,
            _ => 0,
        };
        return new(term.Kind == TermKind.AtLeastBefore ? -months : months);
    }
}
