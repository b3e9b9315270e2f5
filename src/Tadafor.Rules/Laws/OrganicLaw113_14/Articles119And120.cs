using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.BodyFacts;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 119 and 120: mechanisms of dialogue and the equality body.</summary>
internal static class Articles119And120
{
    /// <summary>What the sister laws say alike.</summary>
    public static BodyArticles Bodies { get; } =
        new(InForce.Law, Instruments.OrganicLaw113_14, "119", "120", Confidence.VerifiedTwice);

    /// <summary>What the body studies.</summary>
    public static Rule Subject { get; } = Bodies.Subject(
        "subject",
        new("موضوع رأي هيئة المساواة", "Sujet de l'avis de l'instance de l'équité", "Subject of the equality body's opinion"),
        "§1",
        SubjectEquality,
        Examples.Of(SubjectEquality, true, Verdict.Satisfied),
        Examples.Of(SubjectEquality, false, Verdict.Unsatisfied));

    /// <summary>The rules of both articles.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [Bodies.VoluntaryParity, Subject, Bodies.Parity, Bodies.Reply];

    /// <summary>Article 119.</summary>
    public static Article Article119 { get; } = Bodies.MechanismsArticle(
        new(
            "تحدث مجالس الجماعات آليات تشاركية لمساهمة المواطنين والجمعيات في إعداد برامج العمل وتتبعها، طبق النظام الداخلي",
            "Les conseils créent des mécanismes participatifs pour que citoyens et associations contribuent aux programmes d'action et à leur suivi, selon le règlement intérieur",
            "Councils create participatory mechanisms so that citizens and associations contribute to action programmes and their follow-up, as the internal rules say"),
        "آليات تشاركية للحوار والتشاور");

    /// <summary>Article 120.</summary>
    public static Article Article120 { get; } = Bodies.BodiesArticle(
        new(
            "هيئة المساواة وتكافؤ الفرص ومقاربة النوع",
            "Instance de l'équité, de l'égalité des chances et de l'approche genre",
            "Equality, equal-opportunity and gender body"),
        new(
            "يحدد النظام الداخلي تأليفها وتسييرها",
            "Le règlement intérieur fixe sa composition et son fonctionnement",
            "The internal rules fix its composition and functioning"),
        "يحدد النظام الداخلي للمجلس كيفيات تأليف هذه الهيئة وتسييرها",
        Paragraph.Encoded(
            "§1",
            new(
                "تحدث لدى المجلس هيئة استشارية، بشراكة مع فعاليات المجتمع المدني، تدرس قضايا المساواة وتكافؤ الفرص ومقاربة النوع",
                "Une instance consultative, créée auprès du conseil en partenariat avec la société civile, étudie les questions d'équité, d'égalité des chances et d'approche genre",
                "A consultative body, set up at the council in partnership with civil society, studies questions of equality, equal opportunity and gender"),
            Confidence.VerifiedTwice,
            Subject).Quoting("هيئة استشارية بشراكة مع فعاليات المجتمع المدني"));
}
