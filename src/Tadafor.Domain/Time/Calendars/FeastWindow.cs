using NodaTime;
using NodaTime.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>
/// The days between which a feast that has not been proclaimed will fall: a projection from the tabular Islamic calendar, two days either
/// way.
/// It is never a date of the feast.
/// </summary>
internal sealed record FeastWindow
{
    /// <summary>How many days the proclaimed day may differ from the projected one, either way.</summary>
    /// <remarks>
    /// The crescent decides: days reported for Morocco since 2020 were at most one day off the projection. The margin is twice that.
    /// </remarks>
    public const int MarginDays = 2;

    // The tabular calendar with the civil epoch; of those NodaTime offers, the nearest to the days seen in Morocco.
    private static readonly CalendarSystem _hijri = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base15, IslamicEpoch.Civil);

    private FeastWindow(FeastOfYear feast, LocalDate projected)
    {
        Feast = feast;
        Projected = projected;
    }

    /// <summary>Which feast.</summary>
    public FeastOfYear Feast { get; }

    /// <summary>The projected first day.</summary>
    public LocalDate Projected { get; }

    /// <summary>The first day on which the feast can begin.</summary>
    public LocalDate Earliest => Projected.PlusDays(-MarginDays);

    /// <summary>The last day on which the feast can begin.</summary>
    public LocalDate Latest => Projected.PlusDays(MarginDays);

    /// <summary>The window in words.</summary>
    public Phrase Text => new Phrase(
        "{0}: لم يعلن بعد، يتوقع بين {1} و{2}",
        "{0} : non proclamé, attendu entre le {1} et le {2}",
        "{0}: not proclaimed, expected between {1} and {2}")
        .With(Feast.Name, Numerals.Date(Earliest), Numerals.Date(Latest));

    /// <summary>The projection of a feast.</summary>
    public static FeastWindow Of(FeastOfYear feast)
    {
        (int month, int day) = feast.Feast.HijriDay();
        return new(feast, new LocalDate(feast.HijriYear, month, day, _hijri).WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Every projected feast whose window, widened by the days a feast may last, meets the days from one to another.</summary>
    internal static IEnumerable<FeastWindow> Meeting(LocalDate from, LocalDate to)
    {
        int first = from.PlusDays(-MarginDays - 1).WithCalendar(_hijri).Year, last = to.PlusDays(MarginDays).WithCalendar(_hijri).Year;
        for (int year = first; year <= last; year++)
        {
            foreach (Feast feast in Feasts.All)
            {
                FeastWindow window = Of(new(feast, year));
                if (window.Earliest <= to && window.Latest.PlusDays(1) >= from)
                {
                    yield return window;
                }
            }
        }
    }
}
