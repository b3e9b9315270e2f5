using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Dahir1_58_376;

/// <summary>Dahir 1-58-376, article 5: the declaration of an association and its receipts.</summary>
internal static class Article5
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Dahir1_58_376,
        Number = "5",
        Subject = new(
            "التصريح بالجمعية ووصلاه",
            "Déclaration de l'association et ses récépissés",
            "Declaration of an association and its receipts"),
        Chapter = Chapters.Associations,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تقدم الجمعية تصريحا إلى السلطة الإدارية المحلية، ويسلم عنه في الحال وصل مؤقت مختوم ومؤرخ",
                    "L'association se déclare à l'autorité administrative locale, et un récépissé provisoire cacheté et daté est délivré sur-le-champ",
                    "The association declares itself to the local administrative authority, and a stamped and dated provisional receipt is given at once"),
                Confidence.Verified,
                AssociationFacts.DeclaredOn, AssociationFacts.ProvisionalReceiptOn).Quoting("يسلم عنه وصل مؤقت مختوم ومؤرخ في الحال"),
            Paragraph.Defining(
                "§2",
                new(
                    "إذا استوفى التصريح إجراءاته سلم الوصل النهائي وجوبا داخل ستين يوما؛ وإن لم يسلم داخلها جاز للجمعية أن تمارس نشاطها",
                    "La déclaration une fois régulière, le récépissé définitif est obligatoirement délivré dans les soixante jours ; à défaut, l'association peut exercer son activité",
                    "Once the declaration is complete, the final receipt must be issued within sixty days; if it is not, the association may act"),
                Confidence.Verified,
                AssociationFacts.FinalReceiptOn, AssociationFacts.FinalReceiptIssued).Quoting("وفي حالة عدم تسليمه داخل هذا الأجل جاز للجمعية"),
        ],
    };
}
