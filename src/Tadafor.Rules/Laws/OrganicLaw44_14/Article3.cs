using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CommitteeFacts;
using static Tadafor.Rules.Vocabulary.NationalFacts;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 3: what makes a petition acceptable.</summary>
internal static class Article3
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw44_14, "3", "(1)", Confidence.VerifiedWords);
    private static readonly Citation _at2 = new(Instruments.OrganicLaw44_14, "3", "(2)", Confidence.VerifiedWords);
    private static readonly Citation _at3 = new(Instruments.OrganicLaw44_14, "3", "(3)", Confidence.VerifiedWords);
    private static readonly Citation _at4 = new(Instruments.OrganicLaw44_14, "3", "(4)", Confidence.VerifiedWords);
    private static readonly Citation _at5 = new(Instruments.OrganicLaw44_14, "3", "(5)", Confidence.VerifiedWords);
    private static readonly Citation _at6 = new(Instruments.OrganicLaw44_14, "3", "(6)", Confidence.VerifiedWords);

    /// <summary>Item 1: a public interest.</summary>
    public static Rule Interest { get; } = new()
    {
        Code = "national.petition.public-interest",
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

    /// <summary>Item 2: lawful demands.</summary>
    public static Rule LawfulDemands { get; } = new()
    {
        Code = "national.petition.lawful",
        Title = new("مشروعية المطالب", "Légitimité des demandes", "Lawfulness of the demands"),
        Force = Force.Mandatory,
        Cites = [_at2],
        Requires = InForce.AsAmended(Lawful),
        Examples =
        [
            Examples.Of(Lawful, true, Verdict.Satisfied),
            Examples.Of(Lawful, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>Item 3: drawn up clearly.</summary>
    public static Rule ClearlyDrawn { get; } = new()
    {
        Code = "national.petition.clear",
        Title = new("وضوح التحرير", "Rédaction claire", "Clearly drawn up"),
        Force = Force.Mandatory,
        Cites = [_at3],
        Requires = InForce.AsAmended(Clear),
        Examples =
        [
            Examples.Of(Clear, true, Verdict.Satisfied),
            Examples.Of(Clear, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>Item 4: a detailed memorandum.</summary>
    public static Rule MemorandumAttached { get; } = new()
    {
        Code = "national.petition.memorandum",
        Title = new("المذكرة المفصلة", "Mémoire détaillé", "Detailed memorandum"),
        Force = Force.Mandatory,
        Cites = [_at4],
        Requires = InForce.AsAmended(Memorandum),
        Examples =
        [
            Examples.Of(Memorandum, true, Verdict.Satisfied),
            Examples.Of(Memorandum, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Item 5: the support list.</summary>
    public static Rule SupportListAttached { get; } = CommitteeRules.SupportListAttached(InForce.Amended, [_at5]);

    /// <summary>Item 6: one authority only.</summary>
    public static Rule OneAuthority { get; } = new()
    {
        Code = "national.petition.one-authority",
        Title = new("سلطة عمومية واحدة", "Une seule autorité", "One authority only"),
        Force = Force.Mandatory,
        Cites = [_at6],
        Requires = InForce.AsAmended(!(Condition)SeveralAuthorities),
        Examples =
        [
            Examples.Of(SeveralAuthorities, false, Verdict.Satisfied),
            Examples.Of(SeveralAuthorities, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "3",
        Subject = new("شروط قبول العريضة", "Conditions d'acceptation", "Conditions of acceptance"),
        Chapter = Chapters.National,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(1)",
                new("أن يكون الهدف منها تحقيق مصلحة عامة", "Elle vise un intérêt général", "It aims at a public interest"),
                Confidence.VerifiedWords,
                Interest).Quoting("يكون الهدف منها تحقيق مصلحة عامة"),
            Paragraph.Encoded(
                "(2)",
                new(
                    "أن تكون المطالب أو المقترحات أو التوصيات مشروعة",
                    "Ses demandes, propositions ou recommandations sont légitimes",
                    "Its demands, proposals or recommendations are lawful"),
                Confidence.VerifiedWords,
                LawfulDemands).Quoting("تكون المطالب أو المقترحات أو التوصيات التي تتضمنها مشروعة"),
            Paragraph.Encoded(
                "(3)",
                new("أن تحرر بكيفية واضحة", "Elle est rédigée clairement", "It is drawn up clearly"),
                Confidence.VerifiedWords,
                ClearlyDrawn).Quoting("تحرر بكيفية واضحة"),
            Paragraph.Encoded(
                "(4)",
                new(
                    "أن ترفق بمذكرة مفصلة بالأسباب والأهداف",
                    "Un mémoire détaillé en expose les motifs et les buts",
                    "A detailed memorandum gives its reasons and aims"),
                Confidence.VerifiedWords,
                MemorandumAttached).Quoting("تكون مرفقة بمذكرة مفصلة تبين الأسباب الداعية إلى تقديمها والأهداف المتوخاة منها"),
            Paragraph.Encoded(
                "(5)",
                new(
                    "أن ترفق بلائحة الدعم المشار إليها في المادة 6",
                    "La liste de soutien de l'art. 6 est jointe",
                    "The support list of art. 6 is attached"),
                Confidence.VerifiedWords,
                SupportListAttached).Quoting("تكون مرفقة بلائحة دعم العريضة"),
            Paragraph.Encoded(
                "(6)",
                new(
                    "ألا تقدم لأكثر من سلطة عمومية",
                    "Elle n'est pas présentée à plus d'une autorité",
                    "It is not presented to more than one authority"),
                Confidence.VerifiedWords,
                OneAuthority).Quoting("لا تكون مقدمة لأكثر من سلطة عمومية"),
        ],
    };
}
