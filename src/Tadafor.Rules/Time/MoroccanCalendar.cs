using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules.Laws.Decree2_04_426;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Time;

/// <summary>The calendar of Morocco: its working week, its fixed holidays over time, and the feasts proclaimed so far.</summary>
internal static class MoroccanCalendar
{
    private static readonly Citation _administrations = new(CalendarTexts.AdministrationHolidays, "1", null, Confidence.Memory);

    private static readonly LegalCalendar _bare = new(
        new WorkingWeek(
            [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            new Citation(CalendarTexts.WorkingHours, "1", null, Confidence.Memory)),
        [
            new HolidayTable(HolidayList.PaidDays, Article1.FixedDays, Article1.Cites, mayGiveSecondDay: false),
            new HolidayTable(HolidayList.Administrations, Article1.Days(_administrations), _administrations, mayGiveSecondDay: true),
        ],
        ProclaimedFeasts.None);

    /// <summary>The calendar with the feasts the caller knows to be proclaimed; every other feast stays awaited.</summary>
    public static LegalCalendar With(ProclaimedFeasts feasts) => _bare.With(feasts);
}
