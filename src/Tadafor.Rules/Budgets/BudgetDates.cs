using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Budgets;

/// <summary>The dates of the budget calendar: a date that is a day off moves, or not, as question Q20-roll is read.</summary>
internal static class BudgetDates
{
    /// <summary>The first and the last day that the date can be.</summary>
    public static (LocalDate First, LocalDate Last) Span(DatedTerm term, int budgetYear, Interpretations readings, ProclaimedFeasts feasts)
    {
        LocalDate date = term.For(budgetYear);
        LegalCalendar calendar = MoroccanCalendar.With(feasts);
        LocalDate[] days =
        [
            .. ReadingChoice.All(TimeQuestions.Roll, readings).Where(roll => roll.IsTaken)
                .SelectMany(roll => roll.Option.Id == "none"
                    ? [date]
                    : ReadingChoice.All(TimeQuestions.Holidays, readings).Where(list => list.IsTaken).SelectMany(list => Rolled(
                        date,
                        calendar,
                        list.Option.Id == "administrations" ? HolidayList.Administrations : HolidayList.PaidDays))),
        ];
        return (days.Min(), days.Max());
    }

    /// <summary>The date as a step.</summary>
    public static RoadStep Step(DatedTerm term, int budgetYear, LocalDate? done, Interpretations readings, ProclaimedFeasts feasts)
    {
        (LocalDate first, LocalDate last) = Span(term, budgetYear, readings, feasts);
        return new(
            new()
            {
                Code = term.Code,
                Duty = term.Duty,
                Bearer = term.Bearer,
                Cites = term.Cites,
                Earliest = first,
                Latest = last,
                IsLastDay = true,
                Questions = first == last ? [] : [TimeQuestions.Roll],
                Remark = term.WhenMissed,
            },
            null,
            done,
            done is not { } day ? Truth.Unknown : day <= first ? Truth.Yes : day > last ? Truth.No : Truth.Unknown);
    }

    // With a feast that may fall there taken both ways.
    private static IEnumerable<LocalDate> Rolled(LocalDate date, LegalCalendar calendar, HolidayList list) =>
        ((bool[])[false, true]).Select(doubtIsOff =>
        {
            LocalDate day = date;
            while (calendar.On(day, list).IsWorking is var working && (working == Truth.No || (working == Truth.Unknown && doubtIsOff)))
            {
                day = day.PlusDays(1);
            }

            return day;
        });
}
