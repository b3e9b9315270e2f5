using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>
/// Organic law 113-14, articles 119 and 120: mechanisms of dialogue and the equality body. Neither gives a condition of a petition.
/// </summary>
internal static class Articles119And120
{
    private static readonly Phrase _internalRules = new(
        "التفاصيل متروكة للنظام الداخلي، ولا شرط فيها للعريضة",
        "les modalités relèvent du règlement intérieur ; aucune condition de pétition ici",
        "the details are left to the internal rules; no condition of a petition here");

    /// <summary>Article 119.</summary>
    public static Article Article119 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "119",
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
                    "تحدث مجالس الجماعات آليات تشاركية لمساهمة المواطنين والجمعيات في إعداد برامج العمل وتتبعها",
                    "Les conseils créent des mécanismes participatifs pour que citoyens et associations contribuent aux programmes d'action et à leur suivi",
                    "Councils create participatory mechanisms so that citizens and associations contribute to action programmes and their follow-up"),
                Confidence.VerifiedTwice,
                _internalRules).Quoting("آليات تشاركية للحوار والتشاور"),
        ],
    };

    /// <summary>Article 120.</summary>
    public static Article Article120 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "120",
        Subject = new(
            "هيئة المساواة وتكافؤ الفرص ومقاربة النوع",
            "Instance de l'équité, de l'égalité des chances et de l'approche genre",
            "Equality, equal-opportunity and gender body"),
        Chapter = Chapters.Mechanisms,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تحدث لدى المجلس هيئة استشارية، بشراكة مع فعاليات المجتمع المدني، تدرس قضايا المساواة وتكافؤ الفرص ومقاربة النوع",
                    "Une instance consultative, créée auprès du conseil en partenariat avec la société civile, étudie les questions d'équité, d'égalité des chances et d'approche genre",
                    "A consultative body, set up at the council in partnership with civil society, studies questions of equality, equal opportunity and gender"),
                Confidence.VerifiedTwice,
                new(
                    "لا شرط فيها للعريضة",
                    "aucune condition de pétition ici",
                    "no condition of a petition here")).Quoting("هيئة استشارية بشراكة مع فعاليات المجتمع المدني"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يحدد النظام الداخلي تأليفها وتسييرها",
                    "Le règlement intérieur fixe sa composition et son fonctionnement",
                    "The internal rules fix its composition and functioning"),
                Confidence.VerifiedTwice,
                _internalRules).Quoting("يحدد النظام الداخلي للمجلس كيفيات تأليف هذه الهيئة وتسييرها"),
        ],
    };
}
