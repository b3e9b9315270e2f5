using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 10: refusal by the Head of Government.</summary>
internal static class Article10
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "10",
        Subject = new("عدم القبول من رئيس الحكومة", "Refus du chef du gouvernement", "Refusal by the Head of Government"),
        Chapter = Chapters.National,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تخبر لجنة العرائض رئيس الحكومة بعدم استيفاء الشروط داخل أجلها (60 يوما، المادة 9)",
                    "La commission informe le chef du gouvernement que les conditions ne sont pas remplies, dans son délai (60 jours, art. 9)",
                    "The committee tells the Head of Government that the conditions are not met, within its time (60 days, art. 9)"),
                Confidence.VerifiedWords,
                new(
                    "تنظم المسطرة لا شروط القبول",
                    "règle la procédure, non la recevabilité",
                    "governs procedure, not admissibility")).Quoting("أخبرت رئيس الحكومة بذلك داخل الأجل المنصوص عليه"),
            Paragraph.Timed(
                "§2",
                new(
                    "يخبر رئيس الحكومة الوكيل بقرار معلل داخل 30 يوما من توصله برأي اللجنة",
                    "Le chef du gouvernement notifie au mandataire une décision motivée dans les 30 jours de la réception de l'avis",
                    "The Head of Government notifies the agent of a reasoned decision within 30 days of receiving the opinion"),
                Confidence.VerifiedWords,
                StatedPeriod.Of(Articles7To15Procedure.HeadOfGovernment.InadmissibilityTold)).Quoting("ابتداء من تاريخ توصله برأي لجنة العرائض"),
        ],
    };
}
