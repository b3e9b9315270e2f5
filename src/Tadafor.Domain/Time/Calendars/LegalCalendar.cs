using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>What each day is: the working week, the lists of holidays, and the feasts proclaimed so far.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
internal sealed class LegalCalendar
{
    private static readonly Phrase _secondDay = new(
        "{0}: قد يكون يوم عطلة ثانيا للإدارات",
        "{0} : second jour férié possible des administrations",
        "{0}: possibly a second day off for administrations");

    private readonly Dictionary<HolidayList, HolidayTable> _tables;

    /// <summary>Creates a calendar.</summary>
    /// <param name="week">The working week.</param>
    /// <param name="tables">The lists of holidays, one of each kind at most.</param>
    /// <param name="feasts">The feasts proclaimed so far.</param>
    public LegalCalendar(WorkingWeek week, Sequence<HolidayTable> tables, ProclaimedFeasts feasts)
    {
        Week = week;
        Tables = tables;
        Feasts = feasts;
        _tables = tables.ToDictionary(t => t.List);
    }

    /// <summary>The working week.</summary>
    public WorkingWeek Week { get; }

    /// <summary>The lists of holidays.</summary>
    public Sequence<HolidayTable> Tables { get; }

    /// <summary>The feasts proclaimed so far.</summary>
    public ProclaimedFeasts Feasts { get; }

    /// <summary>This calendar with other feasts proclaimed.</summary>
    public LegalCalendar With(ProclaimedFeasts feasts) => new(Week, Tables, feasts);

    /// <summary>What a day is under a list of holidays.</summary>
    /// <exception cref="KeyNotFoundException">The calendar has no such list.</exception>
    public DayStatus On(LocalDate day, HolidayList list)
    {
        HolidayTable table = _tables[list];
        return Week.On(day) ?? table.On(day) ?? FeastOn(day, table) ?? WorkingDay.Instance;
    }

    // A proclaimed day wins over a possible one: two feasts are never so near that both could fall on it.
    private DayStatus? FeastOn(LocalDate day, HolidayTable table)
    {
        DayStatus? possible = null;
        foreach (FeastWindow window in FeastWindow.Meeting(day, day))
        {
            switch (StatusIn(window, day, table))
            {
                case FeastHoliday proclaimed:
                    return proclaimed;
                case { } other:
                    possible = other;
                    break;
            }
        }

        return possible;
    }

    private DayStatus? StatusIn(FeastWindow window, LocalDate day, HolidayTable table)
    {
        bool maySecond = table.MayGiveSecondDay && window.Feast.Feast.MayLastTwoDays();
        if (Feasts.Find(window.Feast) is not { } feast)
        {
            return day >= window.Earliest && day <= window.Latest.PlusDays(maySecond ? 1 : 0)
                ? new PossibleFeast(window.Feast, window.Text, table.FeastsListed)
                : null;
        }

        bool second = maySecond && day == feast.FirstDay.PlusDays(1);
        return day == feast.FirstDay || (second && feast.AdministrationDays == 2) ? new FeastHoliday(feast, table.FeastsListed)
            : second
                && feast.AdministrationDays is null ? new PossibleFeast(feast.Feast, _secondDay.With(feast.Feast.Name), table.FeastsListed)
            : null;
    }
}
