using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>
/// Organic law 111-14, articles 116 and 117: mechanisms of dialogue and the three consultative bodies. Neither gives a condition of a
/// petition.
/// </summary>
internal static class Articles116And117
{
    private static readonly Phrase _internalRules = new(
        "التفاصيل متروكة للنظام الداخلي، ولا شرط فيها للعريضة",
        "les modalités relèvent du règlement intérieur ; aucune condition de pétition ici",
        "the details are left to the internal rules; no condition of a petition here");

    /// <summary>Article 116.</summary>
    public static Article Article116 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "116",
        Subject = new(
            "الآليات التشاركية للحوار والتشاور",
            "Mécanismes participatifs de dialogue et de concertation",
            "Participatory mechanisms of dialogue and concertation"),
        Chapter = Chapters.Mechanisms,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تحدث مجالس الجهات آليات تشاركية لمساهمة المواطنين والجمعيات في إعداد برامج التنمية وتتبعها",
                    "Les conseils créent des mécanismes participatifs pour que citoyens et associations contribuent aux programmes de développement et à leur suivi",
                    "Councils create participatory mechanisms so that citizens and associations contribute to development programmes and their follow-up"),
                Confidence.Verified,
                _internalRules),
        ],
    };

    /// <summary>Article 117.</summary>
    public static Article Article117 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "117",
        Subject = new("الهيئات الاستشارية الثلاث", "Les trois instances consultatives", "The three consultative bodies"),
        Chapter = Chapters.Mechanisms,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تحدث لدى المجلس ثلاث هيئات استشارية: للمساواة وتكافؤ الفرص ومقاربة النوع، ولاهتمامات الشباب، وللقضايا الاقتصادية الجهوية",
                    "Trois instances consultatives sont créées auprès du conseil : équité, égalité des chances et approche genre ; jeunesse ; questions économiques régionales",
                    "Three consultative bodies are set up at the council: equality, equal opportunity and gender; youth; regional economic matters"),
                Confidence.Verified,
                new("لا شرط فيها للعريضة", "aucune condition de pétition ici", "no condition of a petition here")),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يحدد النظام الداخلي تسميتها وتأليفها وتسييرها",
                    "Le règlement intérieur fixe leur nom, leur composition et leur fonctionnement",
                    "The internal rules fix their names, composition and functioning"),
                Confidence.Verified,
                _internalRules),
        ],
    };
}
