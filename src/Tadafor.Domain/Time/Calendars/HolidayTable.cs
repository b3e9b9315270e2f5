using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>One list of public holidays: its fixed days and the article under which feasts are days off.</summary>
internal sealed class HolidayTable
{
    private readonly ILookup<(int Month, int Day), FixedHoliday> _byDate;

    /// <summary>Creates a table.</summary>
    /// <param name="list">Which list it is.</param>
    /// <param name="fixedDays">The days with the same date every year.</param>
    /// <param name="feasts">The article that lists the feasts.</param>
    /// <param name="mayGiveSecondDay">Whether it is known, or not excluded, that a feast is more than one day off.</param>
    public HolidayTable(HolidayList list, Sequence<FixedHoliday> fixedDays, Citation feasts, bool mayGiveSecondDay)
    {
        List = list;
        FixedDays = fixedDays;
        FeastsListed = feasts;
        MayGiveSecondDay = mayGiveSecondDay;
        _byDate = fixedDays.ToLookup(h => (h.Date.Month, h.Date.Day));
    }

    /// <summary>Which list it is.</summary>
    public HolidayList List { get; }

    /// <summary>The days with the same date every year.</summary>
    public Sequence<FixedHoliday> FixedDays { get; }

    /// <summary>The article that lists the feasts.</summary>
    public Citation FeastsListed { get; }

    /// <summary>Whether a feast may be more than one day off.</summary>
    public bool MayGiveSecondDay { get; }

    /// <summary>The fixed holiday that falls on a day, if one does.</summary>
    internal PublicHoliday? On(LocalDate day)
    {
        foreach (FixedHoliday holiday in _byDate[(day.Month, day.Day)])
        {
            if (holiday.On(day) is { } citation)
            {
                return new PublicHoliday(holiday.Name, citation);
            }
        }

        return null;
    }
}
