using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Constitution2011;

/// <summary>
/// Constitution of 2011, articles 139 and 146: the right to petition territorial councils, and the organic law that sets its conditions.
/// </summary>
internal static class Articles139And146
{
    private static readonly Phrase _byOrganicLaw = new(
        "تطبقه المواد 119 إلى 125 من القانون التنظيمي 113.14، و110 إلى 116 من القانون التنظيمي 112.14، و116 إلى 122 من القانون التنظيمي 111.14",
        "mis en œuvre par les art. 119 à 125 de la LO 113-14, 110 à 116 de la LO 112-14 et 116 à 122 de la LO 111-14",
        "given effect by arts 119 to 125 of OL 113-14, 110 to 116 of OL 112-14 and 116 to 122 of OL 111-14");

    /// <summary>Article 139.</summary>
    public static Article Article139 { get; } = new()
    {
        Instrument = Instruments.Constitution,
        Number = "139",
        Subject = new("الآليات التشاركية والعرائض", "Mécanismes participatifs et pétitions", "Participatory mechanisms and petitions"),
        Chapter = Chapters.Principles,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تضع المجالس آليات تشاركية للحوار والتشاور لتيسير مساهمة المواطنين والجمعيات في إعداد برامج التنمية وتتبعها",
                    "Les conseils mettent en place des mécanismes participatifs de dialogue et de concertation pour que citoyens et associations contribuent aux programmes de développement et à leur suivi",
                    "Councils set up participatory mechanisms of dialogue and concertation so that citizens and associations contribute to development programmes and their follow-up"),
                Confidence.Verified,
                _byOrganicLaw).Quoting("آليات تشاركية للحوار والتشاور"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "للمواطنين والجمعيات تقديم عرائض لإدراج نقطة تدخل في اختصاص المجلس",
                    "Citoyens et associations peuvent présenter des pétitions pour l'inscription d'un point relevant de la compétence du conseil",
                    "Citizens and associations may present petitions for a point within the council's competence"),
                Confidence.Verified,
                _byOrganicLaw).Quoting("مطالبة المجلس بإدراج نقطة تدخل في اختصاصه ضمن جدول أعماله"),
        ],
    };

    /// <summary>Article 146.</summary>
    public static Article Article146 { get; } = new()
    {
        Instrument = Instruments.Constitution,
        Number = "146",
        Subject = new(
            "مواد القوانين التنظيمية للجماعات الترابية",
            "Matières des lois organiques territoriales",
            "Matters of the territorial organic laws"),
        Chapter = Chapters.Principles,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "(3)",
                new(
                    "يحدد قانون تنظيمي شروط تقديم العرائض من قبل المواطنات والمواطنين والجمعيات",
                    "Une loi organique fixe les conditions dans lesquelles citoyens et associations présentent des pétitions",
                    "An organic law sets the conditions under which citizens and associations present petitions"),
                Confidence.Verified,
                _byOrganicLaw).Quoting("شروط تقديم العرائض المنصوص عليها في الفصل"),
            Paragraph.NotEncodedBecause(
                "(4)",
                new(
                    "ويحدد الاختصاصات الذاتية والمشتركة والمنقولة",
                    "Elle fixe les compétences propres, partagées et transférées",
                    "It sets the own, shared and transferred powers"),
                Confidence.Verified,
                new(
                    "في المواد 83 إلى 92 من القانون التنظيمي 113.14",
                    "voir les art. 83 à 92 de la LO 113-14",
                    "see arts 83 to 92 of OL 113-14")).Quoting("الاختصاصات الذاتية لفائدة الجهات والجماعات الترابية الأخرى"),
            Paragraph.NotEncodedBecause(
                "rest",
                new(
                    "مواد أخرى: الانتخاب، والمالية، والتعاون، والحكامة",
                    "Autres matières : élections, finances, coopération, gouvernance",
                    "Other matters: elections, finance, cooperation, governance"),
                Confidence.Verified,
                new("لا شرط فيها للعريضة", "aucune condition de pétition ici", "no condition of a petition here")),
        ],
    };
}
