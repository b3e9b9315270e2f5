using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.BodyFacts;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, articles 116 and 117: mechanisms of dialogue and the three consultative bodies.</summary>
internal static class Articles116And117
{
    /// <summary>What the sister laws say alike.</summary>
    public static BodyArticles Bodies { get; } =
        new(InForce.Law, Instruments.OrganicLaw111_14, "116", "117", Confidence.Verified);

    /// <summary>What the equality body studies: regional questions, of which only those of equality.</summary>
    public static Rule Equality { get; } = Bodies.Subject(
        "subject.equality",
        new("موضوع رأي هيئة المساواة", "Sujet de l'avis de l'instance de l'équité", "Subject of the equality body's opinion"),
        "(a)",
        (Condition)SubjectRegional & SubjectEquality,
        Examples.Of(SubjectRegional, true, SubjectEquality, true, Verdict.Satisfied),
        Examples.Of(SubjectRegional, false, SubjectEquality, true, Verdict.Unsatisfied),
        Examples.Of(SubjectRegional, true, SubjectEquality, false, Verdict.Unsatisfied));

    /// <summary>What the youth body studies; the text does not ask that the question be regional.</summary>
    public static Rule Youth { get; } = Bodies.Subject(
        "subject.youth",
        new("موضوع رأي هيئة الشباب", "Sujet de l'avis de l'instance de la jeunesse", "Subject of the youth body's opinion"),
        "(b)",
        SubjectYouth,
        Examples.Of(SubjectYouth, true, Verdict.Satisfied),
        Examples.Of(SubjectYouth, false, Verdict.Unsatisfied));

    /// <summary>What the economic body studies: regional questions, of which only those of an economic nature.</summary>
    public static Rule Economy { get; } = Bodies.Subject(
        "subject.economy",
        new("موضوع رأي الهيئة الاقتصادية", "Sujet de l'avis de l'instance économique", "Subject of the economic body's opinion"),
        "(c)",
        (Condition)SubjectRegional & SubjectEconomic,
        Examples.Of(SubjectRegional, true, SubjectEconomic, true, Verdict.Satisfied),
        Examples.Of(SubjectRegional, false, SubjectEconomic, true, Verdict.Unsatisfied),
        Examples.Of(SubjectRegional, true, SubjectEconomic, false, Verdict.Unsatisfied));

    /// <summary>The rules of both articles.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
        [Bodies.VoluntaryParity, Equality, Youth, Economy, Bodies.Parity, Bodies.Reply];

    /// <summary>Article 116.</summary>
    public static Article Article116 { get; } = Bodies.MechanismsArticle(
        new(
            "تحدث مجالس الجهات آليات تشاركية لمساهمة المواطنين والجمعيات في إعداد برامج التنمية وتتبعها، طبق النظام الداخلي",
            "Les conseils créent des mécanismes participatifs pour que citoyens et associations contribuent aux programmes de développement et à leur suivi, selon le règlement intérieur",
            "Councils create participatory mechanisms so that citizens and associations contribute to development programmes and their follow-up, as the internal rules say"),
        "تحدث مجالس الجهات آليات تشاركية للحوار والتشاور",
        Paragraph.NotEncodedBecause(
            "decree",
            new(
                "من يستشار في إعداد برنامج التنمية الجهوية: المرسوم 2.22.475 (2 نونبر 2023)، الذي حل محل المرسوم 2.16.299",
                "Qui est consulté sur le programme de développement régional : décret 2.22.475 (2 novembre 2023), qui remplace le décret 2.16.299",
                "Who is consulted on the regional development programme: decree 2.22.475 (2 November 2023), in place of decree 2.16.299"),
            Confidence.Secondary,
            new(
                "لم يقرأ نص المرسوم، ولا يؤخذ شيء مما حل محله",
                "le texte du décret n'a pas été lu, et rien n'est repris de celui qu'il remplace",
                "the text of the decree was not read, and nothing is taken from the one it replaces")));

    /// <summary>Article 117.</summary>
    public static Article Article117 { get; } = Bodies.BodiesArticle(
        new("الهيئات الاستشارية الثلاث", "Les trois instances consultatives", "The three consultative bodies"),
        new(
            "يحدد النظام الداخلي تسميتها وتأليفها وتسييرها",
            "Le règlement intérieur fixe leur nom, leur composition et leur fonctionnement",
            "The internal rules fix their names, composition and functioning"),
        "يحدد النظام الداخلي للمجلس تسمية هاته الهيئات وكيفيات تأليفها وتسييرها",
        Paragraph.Encoded(
            "(a)",
            new(
                "هيئة، بشراكة مع فعاليات المجتمع المدني، تدرس القضايا الجهوية المتعلقة بالمساواة وتكافؤ الفرص ومقاربة النوع",
                "Une instance, en partenariat avec la société civile, étudie les questions régionales d'équité, d'égalité des chances et d'approche genre",
                "A body, in partnership with civil society, studies regional questions of equality, equal opportunity and gender"),
            Confidence.Verified,
            Equality).Quoting("الجهوية المتعلقة بتفعيل مبادئ المساواة وتكافؤ الفرص ومقاربة النوع"),
        Paragraph.Encoded(
            "(b)",
            new(
                "هيئة تدرس القضايا المتعلقة باهتمامات الشباب",
                "Une instance étudie les questions relatives aux préoccupations des jeunes",
                "A body studies questions about the interests of young people"),
            Confidence.Verified,
            Youth).Quoting("هيئة استشارية تختص بدراسة القضايا المتعلقة باهتمامات الشباب"),
        Paragraph.Encoded(
            "(c)",
            new(
                "هيئة، بشراكة مع الفاعلين الاقتصاديين بالجهة، تدرس القضايا الجهوية ذات الطابع الاقتصادي",
                "Une instance, en partenariat avec les acteurs économiques de la région, étudie les questions régionales à caractère économique",
                "A body, in partnership with the region's economic actors, studies regional questions of an economic nature"),
            Confidence.Verified,
            Economy).Quoting("هيئة استشارية بشراكة مع الفاعلين الاقتصاديين بالجهة"));
}
