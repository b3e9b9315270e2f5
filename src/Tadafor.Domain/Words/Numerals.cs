using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Tadafor.Domain.Words;

/// <summary>Numbers and dates as each language writes them, independent of the cultures installed on the machine.</summary>
public static class Numerals
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    private static readonly string[] _monthsAr =
        ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"];

    private static readonly string[] _monthsFr =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] _monthsEn =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A whole number with thousands set apart: 35 000 in Arabic and French, 35,000 in English.</summary>
    public static Phrase Number(long value) => Phrase.For(language =>
    {
        string grouped = value.ToString("#,0", CultureInfo.InvariantCulture);
        return language switch
        {
            Language.Arabic => grouped.Replace(',', NoBreakSpace),
            Language.French => grouped.Replace(',', NarrowNoBreakSpace),
            _ => grouped,
        };
    });

    /// <summary>A date in words, with the Moroccan names of months in Arabic: 5 غشت 2023, 5 août 2023, 5 August 2023.</summary>
    public static Phrase Date(LocalDate date) => Phrase.For(language =>
    {
        string day = date.Day.ToString(CultureInfo.InvariantCulture), year = date.Year.ToString(CultureInfo.InvariantCulture);
        return language switch
        {
            Language.Arabic => $"{day} {_monthsAr[date.Month - 1]} {year}",
            Language.French => $"{(date.Day == 1 ? "1er" : day)} {_monthsFr[date.Month - 1]} {year}",
            _ => $"{day} {_monthsEn[date.Month - 1]} {year}",
        };
    });

    /// <summary>The name of a month, from 1 to 12.</summary>
    internal static Phrase Month(int month) => new(_monthsAr[month - 1], _monthsFr[month - 1], _monthsEn[month - 1]);

    /// <summary>The date as 2023-08-05.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
