using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 14: refusal by a House of Parliament.</summary>
internal static class Article14
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "14",
        Subject = new("عدم القبول من أحد المجلسين", "Refus d'une Chambre", "Refusal by a House"),
        Chapter = Chapters.National,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تخبر لجنة العرائض مكتب المجلس بعدم استيفاء الشروط داخل أجلها (60 يوما، المادة 13)",
                    "La commission informe le bureau que les conditions ne sont pas remplies, dans son délai (60 jours, art. 13)",
                    "The committee tells the bureau that the conditions are not met, within its time (60 days, art. 13)"),
                Confidence.VerifiedWords,
                new(
                    "تنظم المسطرة لا شروط القبول",
                    "règle la procédure, non la recevabilité",
                    "governs procedure, not admissibility")).Quoting("أخبرت مكتب المجلس المعني بذلك داخل الأجل"),
            Paragraph.Timed(
                "§2",
                new(
                    "يخبر رئيس المجلس الوكيل بقرار معلل داخل 30 يوما من توصل المكتب بالرأي",
                    "Le président de la Chambre notifie au mandataire une décision motivée dans les 30 jours de la réception de l'avis par le bureau",
                    "The president of the House notifies the agent of a reasoned decision within 30 days of the bureau's receiving the opinion"),
                Confidence.VerifiedWords,
                StatedPeriod.Of(Articles7To15Procedure.Parliament.InadmissibilityTold)).Quoting("ابتداء من تاريخ توصل مكتب المجلس برأي لجنة العرائض"),
        ],
    };
}
