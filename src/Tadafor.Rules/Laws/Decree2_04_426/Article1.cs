using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_04_426;

/// <summary>Decree 2.04.426, article 1: the paid public holidays.</summary>
internal static class Article1
{
    private static readonly Citation _cites = new(CalendarTexts.Decree2_04_426, "1", null, Confidence.Verified);

    private static readonly Commencement _first = Listed(
        new(2005, 1, 3), new("نشر المرسوم 2.04.426", "publication du décret 2-04-426", "publication of decree 2-04-426"));

    private static readonly Commencement _amazigh = Listed(
        new(2023, 12, 14),
        new("المرسوم 2.23.1000، الجريدة الرسمية عدد 7256", "décret 2-23-1000, BO n° 7256", "decree 2-23-1000, Official Bulletin 7256"));

    private static readonly Commencement _unity = Listed(
        new(2026, 2, 5),
        new("المرسوم 2.26.14، الجريدة الرسمية عدد 7480", "décret 2-26-14, BO n° 7480", "decree 2-26-14, Official Bulletin 7480"));

    /// <summary>The article, for the feasts whose day is proclaimed.</summary>
    public static Citation Cites => _cites;

    /// <summary>The holidays with the same date every year.</summary>
    public static Sequence<FixedHoliday> FixedDays { get; } = Days(_cites);

    /// <summary>The same days under another citation, for a list that was not seen.</summary>
    internal static Sequence<FixedHoliday> Days(Citation cites) =>
    [
        Day(1, 11, new("ذكرى تقديم وثيقة الاستقلال", "Manifeste de l'indépendance", "Independence Manifesto"), _first, cites),
        Day(1, 14, new("رأس السنة الأمازيغية", "nouvel an amazigh", "Amazigh new year"), _amazigh, cites),
        Day(5, 1, new("عيد الشغل", "fête du Travail", "Labour Day"), _first, cites),
        Day(7, 30, new("عيد العرش", "fête du Trône", "Throne Day"), _first, cites),
        Day(8, 14, new("يوم وادي الذهب", "journée de Oued Ed-Dahab", "Oued Ed-Dahab Day"), _first, cites),
        Day(8, 20, new("ذكرى ثورة الملك والشعب", "Révolution du Roi et du Peuple", "Revolution of the King and the People"), _first, cites),
        Day(8, 21, new("عيد الشباب", "fête de la Jeunesse", "Youth Day"), _first, cites),
        Day(10, 31, new("عيد الوحدة", "fête de l'Unité", "Unity Day"), _unity, cites),
        Day(11, 6, new("عيد المسيرة الخضراء", "anniversaire de la Marche verte", "Green March Day"), _first, cites),
        Day(11, 18, new("عيد الاستقلال", "fête de l'Indépendance", "Independence Day"), _first, cites),
    ];

    private static FixedHoliday Day(int month, int day, Phrase name, Commencement from, Citation cites) =>
        new(new AnnualDate(month, day), name, Versions<Citation>.InForce(from, cites));

    private static Commencement Listed(LocalDate day, Phrase basis) => Commencement.On(day, Confidence.Verified, basis);
}
