using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>The days of the week in the three languages.</summary>
internal static class Weekdays
{
    private static readonly Phrase[] _names =
    [
        new("الاثنين", "lundi", "Monday"),
        new("الثلاثاء", "mardi", "Tuesday"),
        new("الأربعاء", "mercredi", "Wednesday"),
        new("الخميس", "jeudi", "Thursday"),
        new("الجمعة", "vendredi", "Friday"),
        new("السبت", "samedi", "Saturday"),
        new("الأحد", "dimanche", "Sunday"),
    ];

    /// <summary>The name of a day of the week.</summary>
    public static Phrase Name(IsoDayOfWeek day) => _names[(int)day - 1];

    /// <summary>A date with its day of the week: Monday 6 November 2023.</summary>
    public static Phrase Dated(LocalDate date) =>
        new Phrase("{0} {1}", "{0} {1}", "{0} {1}").With(Name(date.DayOfWeek), Numerals.Date(date));
}
