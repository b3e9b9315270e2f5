using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_402;

/// <summary>Decree 2.16.402, article 4: documents of an association's petition.</summary>
internal static class Article4
{
    private static readonly Citation _first = new(Instruments.Decree2_16_402, "4", "(1)", Confidence.VerifiedWords);
    private static readonly Citation _second = new(Instruments.Decree2_16_402, "4", "(2)", Confidence.VerifiedWords);
    private static readonly Citation _third = new(Instruments.Decree2_16_402, "4", "(3)", Confidence.VerifiedWords);

    /// <summary>The final receipt, or proof of legal constitution.</summary>
    public static Rule Receipt { get; } = DocumentRules.Receipt(InForce.Law, [_first]);

    /// <summary>The statutes.</summary>
    public static Rule Statutes { get; } = DocumentRules.Statutes(InForce.Law, [_second]);

    /// <summary>The powers of the person who follows the procedure.</summary>
    public static Rule Mandate { get; } = DocumentRules.Mandate(InForce.Law, [_third]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Decree2_16_402,
        Number = "4",
        Subject = new("وثائق عريضة الجمعية", "Pièces de la pétition d'une association", "Documents of an association's petition"),
        Chapter = Chapters.Form,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(1)",
                new(
                    "نسخة من الوصل النهائي للجمعية (وفروعها ومؤسساتها عند الاقتضاء)، أو وثيقة تثبت التأسيس القانوني وفق الفصل 5 من ظهير 1.58.376",
                    "Copie du récépissé définitif (et de ses sections et établissements s'il y a lieu), ou document prouvant la constitution légale selon l'art. 5 du dahir 1-58-376",
                    "Copy of the final receipt (and of its branches and institutions where relevant), or a document proving legal constitution under art. 5 of dahir 1-58-376"),
                Confidence.VerifiedWords,
                Receipt),
            Paragraph.Encoded("(2)", new("نسخة من النظام الأساسي", "Copie des statuts", "Copy of the statutes"), Confidence.VerifiedWords, Statutes),
            Paragraph.Encoded(
                "(3)",
                new(
                    "وثيقة تثبت صلاحيات من يتتبع المسطرة باسم الجمعية",
                    "Document prouvant les pouvoirs de qui suit la procédure au nom de l'association",
                    "Document proving the powers of whoever follows the procedure for the association"),
                Confidence.VerifiedWords,
                Mandate),
        ],
    };
}
