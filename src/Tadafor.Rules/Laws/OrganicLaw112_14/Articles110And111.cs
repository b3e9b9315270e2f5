using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.BodyFacts;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, articles 110 and 111: mechanisms of dialogue and the equality body.</summary>
internal static class Articles110And111
{
    /// <summary>What the sister laws say alike.</summary>
    public static BodyArticles Bodies { get; } =
        new(InForce.Law, Instruments.OrganicLaw112_14, "110", "111", Confidence.Verified);

    /// <summary>What the body studies: questions of the prefecture or province, of which only those of equality.</summary>
    public static Rule Subject { get; } = Bodies.Subject(
        "subject",
        new("موضوع رأي هيئة المساواة", "Sujet de l'avis de l'instance de l'équité", "Subject of the equality body's opinion"),
        "§1",
        (Condition)SubjectProvincial & SubjectEquality,
        Examples.Of(SubjectProvincial, true, SubjectEquality, true, Verdict.Satisfied),
        Examples.Of(SubjectProvincial, false, SubjectEquality, true, Verdict.Unsatisfied),
        Examples.Of(SubjectProvincial, true, SubjectEquality, false, Verdict.Unsatisfied));

    /// <summary>The rules of both articles.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [Bodies.VoluntaryParity, Subject, Bodies.Parity, Bodies.Reply];

    /// <summary>Article 110.</summary>
    public static Article Article110 { get; } = Bodies.MechanismsArticle(
        new(
            "تحدث مجالس العمالات والأقاليم آليات تشاركية لمساهمة المواطنين والجمعيات في إعداد برامج التنمية وتتبعها، طبق النظام الداخلي",
            "Les conseils créent des mécanismes participatifs pour que citoyens et associations contribuent aux programmes de développement et à leur suivi, selon le règlement intérieur",
            "Councils create participatory mechanisms so that citizens and associations contribute to development programmes and their follow-up, as the internal rules say"),
        "تحدث مجالس العمالات والأقاليم آليات تشاركية للحوار والتشاور");

    /// <summary>Article 111.</summary>
    public static Article Article111 { get; } = Bodies.BodiesArticle(
        new(
            "هيئة استشارية في قضايا المساواة وتكافؤ الفرص ومقاربة النوع",
            "Instance consultative sur l'équité, l'égalité des chances et l'approche genre",
            "Consultative body on equality, equal opportunity and gender"),
        new(
            "يحدد النظام الداخلي تسميتها وتأليفها وتسييرها",
            "Le règlement intérieur fixe son nom, sa composition et son fonctionnement",
            "The internal rules fix its name, composition and functioning"),
        "يحدد النظام الداخلي للمجلس تسمية هاته الهيئة وكيفيات تأليفها وتسييرها",
        Paragraph.Encoded(
            "§1",
            new(
                "تحدث لدى المجلس هيئة استشارية، بشراكة مع فعاليات المجتمع المدني، تدرس القضايا الإقليمية المتعلقة بالمساواة وتكافؤ الفرص ومقاربة النوع",
                "Une instance consultative, créée auprès du conseil en partenariat avec la société civile, étudie les questions préfectorales ou provinciales d'équité, d'égalité des chances et d'approche genre",
                "A consultative body, set up at the council in partnership with civil society, studies questions of the prefecture or province on equality, equal opportunity and gender"),
            Confidence.Verified,
            Subject).Quoting("تختص بدراسة القضايا الإقليمية المتعلقة بتفعيل مبادئ المساواة"));
}
