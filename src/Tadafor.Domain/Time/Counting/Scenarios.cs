using NodaTime;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>Every way in which doubtful feasts can turn out, as calendars in which they are decided.</summary>
internal static class Scenarios
{
    /// <summary>The calendars; the first takes every feast on its projected day, and for one day.</summary>
    public static IEnumerable<LegalCalendar> Of(LegalCalendar calendar, IEnumerable<PossibleFeast> doubts)
    {
        IEnumerable<ProclaimedFeasts> supposed = [calendar.Feasts];
        foreach (FeastOfYear feast in doubts.Select(d => d.Feast).Distinct())
        {
            supposed = [.. supposed.SelectMany(feasts => Outcomes(feast, calendar.Feasts.Find(feast)).Select(feasts.Supposing))];
        }

        return supposed.Select(calendar.With);
    }

    private static IEnumerable<ProclaimedFeast> Outcomes(FeastOfYear feast, ProclaimedFeast? proclaimed)
    {
        foreach (LocalDate day in proclaimed is { } known ? [known.FirstDay] : Days(FeastWindow.Of(feast)))
        {
            yield return ProclaimedFeast.Supposed(feast, day, 1);
            if (feast.Feast.MayLastTwoDays())
            {
                yield return ProclaimedFeast.Supposed(feast, day, 2);
            }
        }
    }

    // The projected day first.
    private static IEnumerable<LocalDate> Days(FeastWindow window) => Enumerable
        .Range(-FeastWindow.MarginDays, (2 * FeastWindow.MarginDays) + 1)
        .OrderBy(Math.Abs)
        .Select(window.Projected.PlusDays);
}
