using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Time;

/// <summary>How the law lets a period be counted: every reading of Q20 that a caller did not set aside.</summary>
internal static class CountingLaw
{
    /// <summary>The readings under a caller's choices; a point not chosen is counted every way.</summary>
    public static CountingReadings For(Interpretations interpretations) => For(interpretations, TimeQuestions.Notice);

    /// <summary>
    /// The same for one term: where the law leaves open how its days are left free (Q14), that question stands in for the general one.
    /// </summary>
    public static CountingReadings For(Interpretations interpretations, Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return For(interpretations, term.Question == TimeQuestions.ThirdCall ? TimeQuestions.ThirdCall : TimeQuestions.Notice);
    }

    private static CountingReadings For(Interpretations interpretations, OpenQuestion notice) => new(
    [
        .. ReadingChoice.All(TimeQuestions.Ends, interpretations)
            .Select(c => AxisReading.Of(c.Option.Id == "full-period" ? DayCount.FullPeriod : DayCount.ExcludeFirstIncludeLast, c)),
        .. ReadingChoice.All(notice, interpretations)
            .Select(c => AxisReading.Of(c.Option.Id is "clear" or "day-after" ? NoticeCount.Clear : NoticeCount.NonClear, c)),
        .. ReadingChoice.All(TimeQuestions.Months, interpretations)
            .Select(c => AxisReading.Of(c.Option.Id == "thirty-days" ? MonthCount.ThirtyDays : MonthCount.DateToDate, c)),
        .. ReadingChoice.All(TimeQuestions.MonthEnd, interpretations)
            .Select(c => AxisReading.Of(c.Option.Id == "first-of-next" ? MonthEnd.FirstDayOfNextMonth : MonthEnd.LastDayOfMonth, c)),
        .. ReadingChoice.All(TimeQuestions.Roll, interpretations)
            .Select(c => AxisReading.Of(c.Option.Id == "next-working-day" ? HolidayRoll.NextWorkingDay : HolidayRoll.None, c)),
        .. ReadingChoice.All(TimeQuestions.Holidays, interpretations)
            .Select(c => AxisReading.Of(c.Option.Id == "administrations" ? HolidayList.Administrations : HolidayList.PaidDays, c)),
    ]);
}
