using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>
/// Organic law 112-14, articles 110 and 111: mechanisms of dialogue and the equality body. Neither gives a condition of a petition.
/// </summary>
internal static class Articles110And111
{
    private static readonly Phrase _internalRules = new(
        "التفاصيل متروكة للنظام الداخلي، ولا شرط فيها للعريضة",
        "les modalités relèvent du règlement intérieur ; aucune condition de pétition ici",
        "the details are left to the internal rules; no condition of a petition here");

    /// <summary>Article 110.</summary>
    public static Article Article110 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "110",
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
                    "تحدث مجالس العمالات والأقاليم آليات تشاركية لمساهمة المواطنين والجمعيات في إعداد برامج التنمية وتتبعها",
                    "Les conseils créent des mécanismes participatifs pour que citoyens et associations contribuent aux programmes de développement et à leur suivi",
                    "Councils create participatory mechanisms so that citizens and associations contribute to development programmes and their follow-up"),
                Confidence.Verified,
                _internalRules),
        ],
    };

    /// <summary>Article 111.</summary>
    public static Article Article111 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "111",
        Subject = new(
            "هيئة استشارية في قضايا المساواة وتكافؤ الفرص ومقاربة النوع",
            "Instance consultative sur l'équité, l'égalité des chances et l'approche genre",
            "Consultative body on equality, equal opportunity and gender"),
        Chapter = Chapters.Mechanisms,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تحدث لدى المجلس هيئة استشارية، بشراكة مع فعاليات المجتمع المدني، تدرس القضايا الإقليمية المتعلقة بالمساواة وتكافؤ الفرص ومقاربة النوع",
                    "Une instance consultative, créée auprès du conseil en partenariat avec la société civile, étudie les questions préfectorales ou provinciales d'équité, d'égalité des chances et d'approche genre",
                    "A consultative body, set up at the council in partnership with civil society, studies questions of the prefecture or province on equality, equal opportunity and gender"),
                Confidence.Verified,
                new("لا شرط فيها للعريضة", "aucune condition de pétition ici", "no condition of a petition here")),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يحدد النظام الداخلي تسميتها وتأليفها وتسييرها",
                    "Le règlement intérieur fixe sa dénomination, sa composition et son fonctionnement",
                    "The internal rules fix its name, composition and functioning"),
                Confidence.Verified,
                _internalRules),
        ],
    };
}
