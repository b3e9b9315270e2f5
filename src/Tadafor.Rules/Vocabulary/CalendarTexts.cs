using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>The texts that say which days are worked.</summary>
internal static class CalendarTexts
{
    private static readonly Phrase _article = new("المادة", "art.", "art.");

    /// <summary>Decree 2.04.426 on paid public holidays.</summary>
    public static Instrument Decree2_04_426 { get; } = new(
        "2-04-426",
        new(
            "المرسوم رقم 2.04.426 بتحديد لائحة أيام الأعياد المؤداة عنها الأجور",
            "Décret n° 2-04-426 fixant la liste des jours fériés payés",
            "Decree 2-04-426 on the list of paid public holidays"),
        new("المرسوم 2.04.426", "décret 2-04-426", "decree 2-04-426"),
        _article,
        new(
            "29 دجنبر 2004؛ الجريدة الرسمية عدد 5279 بتاريخ 3 يناير 2005، ص 6؛ عدل بالمرسومين 2.23.1000 و2.26.14",
            "29 décembre 2004 ; BO n° 5279 du 3 janvier 2005, p. 6 ; modifié par les décrets 2-23-1000 et 2-26-14",
            "29 December 2004; Official Bulletin 5279 of 3 January 2005, p. 6; amended by decrees 2-23-1000 and 2-26-14"));

    /// <summary>The decree on holidays of public administrations. Its list was not seen.</summary>
    public static Instrument AdministrationHolidays { get; } = new(
        "2-77-169",
        new(
            "المرسوم رقم 2.77.169 بشأن أيام العطل بالإدارات العمومية (لم يطلع عليه)",
            "Décret n° 2-77-169 sur les jours fériés des administrations publiques (non consulté)",
            "Decree 2-77-169 on the holidays of public administrations (not seen)"),
        new("المرسوم 2.77.169", "décret 2-77-169", "decree 2-77-169"),
        _article,
        new("لم يطلع على النص", "texte non consulté", "text not seen"));

    /// <summary>The decree of 2005 on the working hours of administrations. It was not seen.</summary>
    public static Instrument WorkingHours { get; } = new(
        "working-hours-2005",
        new(
            "مرسوم سنة 2005 بتحديد أيام ومواقيت العمل بالإدارات (لم يطلع عليه)",
            "Décret de 2005 sur les jours et horaires de travail des administrations (non consulté)",
            "Decree of 2005 on the working days and hours of administrations (not seen)"),
        new("مرسوم مواقيت العمل لسنة 2005", "décret de 2005 sur les horaires", "decree of 2005 on working hours"),
        _article,
        new("لم يطلع على النص", "texte non consulté", "text not seen"));
}
