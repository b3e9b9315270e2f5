using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CommitteeFacts;
using static Tadafor.Rules.Vocabulary.MotionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 5: what makes a motion acceptable.</summary>
internal static class Article5
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw64_14, "5", "(1)", Confidence.VerifiedWords);
    private static readonly Citation _at2 = new(Instruments.OrganicLaw64_14, "5", "(2)", Confidence.VerifiedWords);
    private static readonly Citation _at3 = new(Instruments.OrganicLaw64_14, "5", "(3)", Confidence.VerifiedWords);
    private static readonly Citation _at4 = new(Instruments.OrganicLaw64_14, "5", "(4)", Confidence.VerifiedWords);
    private static readonly Citation _at5 = new(Instruments.OrganicLaw64_14, "5", "(5)", Confidence.VerifiedWords);

    /// <summary>Item 1: a public interest.</summary>
    public static Rule Interest { get; } = new()
    {
        Code = "motion.public-interest",
        Title = new("المصلحة العامة", "Intérêt général", "Public interest"),
        Force = Force.Mandatory,
        Cites = [_at1],
        Requires = InForce.AsAmended(PublicInterest),
        Examples =
        [
            Examples.Of(PublicInterest, true, Verdict.Satisfied),
            Examples.Of(PublicInterest, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>Item 2: drawn up clearly, as proposals or recommendations.</summary>
    public static Rule ClearlyDrawn { get; } = new()
    {
        Code = "motion.clear",
        Title = new("وضوح التحرير", "Rédaction claire", "Clearly drawn up"),
        Force = Force.Mandatory,
        Cites = [_at2],
        Requires = InForce.AsAmended(Clear),
        Examples =
        [
            Examples.Of(Clear, true, Verdict.Satisfied),
            Examples.Of(Clear, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>Item 3: a detailed memorandum with a summary of the choices.</summary>
    public static Rule MemorandumAttached { get; } = new()
    {
        Code = "motion.memorandum",
        Title = new(
            "المذكرة المفصلة وملخص الاختيارات",
            "Mémoire détaillé et résumé des choix",
            "Detailed memorandum and summary of choices"),
        Force = Force.Mandatory,
        Cites = [_at3],
        Requires = InForce.AsAmended((Condition)Memorandum & Summary),
        Examples =
        [
            Examples.Of(Memorandum, true, Summary, true, Verdict.Satisfied),
            Examples.Of(Memorandum, true, Summary, false, Verdict.Unsatisfied),
            Examples.Of(Memorandum, false, Verdict.Unsatisfied),
        ],
    };

    /// <summary>Item 4: the support list.</summary>
    public static Rule SupportListAttached { get; } = CommitteeRules.SupportListAttached(InForce.Amended, [_at4]);

    /// <summary>Item 5: one House only.</summary>
    public static Rule OneHouse { get; } = new()
    {
        Code = "motion.one-house",
        Title = new("مجلس واحد", "Une seule Chambre", "One House only"),
        Force = Force.Mandatory,
        Cites = [_at5],
        Requires = InForce.AsAmended(!(Condition)BothHouses),
        Examples =
        [
            Examples.Of(BothHouses, false, Verdict.Satisfied),
            Examples.Of(BothHouses, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "5",
        Subject = new("شروط قبول الملتمس", "Conditions d'acceptation", "Conditions of acceptance"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(1)",
                new("أن يكون الهدف منه تحقيق مصلحة عامة", "Elle vise un intérêt général", "It aims at a public interest"),
                Confidence.VerifiedWords,
                Interest),
            Paragraph.Encoded(
                "(2)",
                new(
                    "أن يحرر بكيفية واضحة في شكل اقتراحات أو توصيات",
                    "Elle est rédigée clairement, en propositions ou recommandations",
                    "It is drawn up clearly, as proposals or recommendations"),
                Confidence.VerifiedWords,
                ClearlyDrawn),
            Paragraph.Encoded(
                "(3)",
                new(
                    "أن يرفق بمذكرة مفصلة بالأسباب والأهداف وملخص للاختيارات",
                    "Un mémoire détaillé en expose les motifs, les buts et résume les choix",
                    "A detailed memorandum gives its reasons and aims and sums up its choices"),
                Confidence.VerifiedWords,
                MemorandumAttached),
            Paragraph.Encoded(
                "(4)",
                new(
                    "أن يشفع بلائحة الدعم المشار إليها في المادة 7",
                    "La liste de soutien de l'art. 7 est jointe",
                    "The support list of art. 7 is attached"),
                Confidence.VerifiedWords,
                SupportListAttached),
            Paragraph.Encoded(
                "(5)",
                new(
                    "ألا يقدم لمكتبي المجلسين معا",
                    "Elle n'est pas présentée aux bureaux des deux Chambres",
                    "It is not presented to the bureaux of both Houses"),
                Confidence.VerifiedWords,
                OneHouse),
        ],
    };
}
