using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 7: deposit.</summary>
internal static class Article7
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "7",
        Subject = new("إيداع العريضة", "Dépôt de la pétition", "Deposit of the petition"),
        Chapter = Chapters.National,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يودع الوكيل العريضة مقابل وصل أو يبعث بها إلكترونيا",
                    "Le mandataire dépose la pétition contre récépissé ou l'envoie par courriel",
                    "The agent deposits the petition against receipt or e-mails it"),
                Confidence.VerifiedWords,
                new(
                    "تنظم المسطرة لا شروط القبول",
                    "règle la procédure, non la recevabilité",
                    "governs procedure, not admissibility")).Quoting("أن يودع العريضة مقابل وصل يسلم له فورا"),
            Paragraph.Timed(
                "§2",
                new(
                    "أو لدى السلطة الإدارية المحلية التي تحيلها داخل 15 يوما",
                    "Ou auprès de l'autorité administrative locale, qui la transmet sous 15 jours",
                    "Or with the local administrative authority, which passes it on within 15 days"),
                Confidence.VerifiedWords,
                StatedPeriod.Of(Articles7To15Procedure.HeadOfGovernment.PassedOn),
                StatedPeriod.Of(Articles7To15Procedure.Parliament.PassedOn)).Quoting("لدى السلطة الإدارية المحلية التي يقيم في دائرة نفوذها الترابي"),
            Paragraph.NotEncodedBecause(
                "§3",
                new("أو عبر البوابة الإلكترونية", "Ou par le portail électronique", "Or through the portal"),
                Confidence.VerifiedWords,
                new(
                    "تنظم المسطرة لا شروط القبول",
                    "règle la procédure, non la recevabilité",
                    "governs procedure, not admissibility")).Quoting("عبر البوابة الإلكترونية المحدثة لهذا الغرض"),
        ],
    };
}
