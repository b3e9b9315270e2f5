using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about consultative bodies and their opinions.</content>
public static partial class OpenQuestions
{
    /// <summary>Q22: must the council answer an opinion of the body the law sets up?</summary>
    public static OpenQuestion BodyReply { get; } = new(
        "Q22",
        new(
            "هل يجب على المجلس أن يجيب عن رأي الهيئة الاستشارية التي ينص عليها القانون؟",
            "Le conseil doit-il répondre à un avis de l'instance consultative prévue par la loi ?",
            "Must the council answer an opinion of the consultative body that the law provides for?"),
        Bodies("silence"),
        [
            new("no-duty", new(
                "لا: القانون لا يذكر جوابا",
                "non : la loi ne parle pas de réponse",
                "no: the law speaks of no answer")),
            new("answer", new("نعم، جوابا", "oui, une réponse", "yes, an answer")),
            new("reasoned-answer", new("نعم، جوابا معللا", "oui, une réponse motivée", "yes, an answer with its reasons")),
        ],
        null,
        Silent);

    /// <summary>Q22-body: must the body exist for the programme to be prepared lawfully?</summary>
    public static OpenQuestion BodyBeforeProgramme { get; } = new(
        "Q22-body",
        new(
            "هل يجب أن تكون الهيئة محدثة حتى يعد البرنامج إعدادا صحيحا؟",
            "L'instance doit-elle exister pour que le programme soit régulièrement élaboré ?",
            "Must the body exist for the programme to be prepared lawfully?"),
        Programmes,
        [
            new("where-set-up", new(
                "لا: تستشار إن كانت محدثة",
                "non : elle est consultée si elle est créée",
                "no: it is consulted where it is set up")),
            new("must-exist", new(
                "نعم: لا تتم الاستشارة إلا بوجودها",
                "oui : sans elle, pas de consultation",
                "yes: without it there is no consultation")),
        ],
        null,
        Silent);

    /// <summary>Q23: does a share of women that a body's own texts set bind?</summary>
    public static OpenQuestion BodyParity { get; } = new(
        "Q23",
        new(
            "القانون لا يحدد حصة للنساء في الهيئة: هل الحصة التي تحددها نصوصها شرط ملزم في تأليفها؟",
            "La loi ne fixe aucune part de femmes dans l'instance : celle que fixent ses textes lie-t-elle sa composition ?",
            "The law sets no share of women in the body: does the one that its own texts set bind its composition?"),
        [
            .. Bodies("§2"),
            new(Instruments.OrganicLaw113_14, "119", "§1", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "110", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "116", "§1", Confidence.Verified),
        ],
        [
            new("goal", new("لا: هدف يسعى إليه", "non : un but à poursuivre", "no: a goal to strive for")),
            new("binding", new("نعم: شرط ملزم", "oui : une condition impérative", "yes: a binding condition")),
        ],
        null,
        Silent);

    /// <summary>Q50: what if the body was consulted and says nothing?</summary>
    public static OpenQuestion SilentBody { get; } = new(
        "Q50",
        new(
            "إذا استشيرت الهيئة ولم تبد رأيا، فهل تمت الاستشارة؟",
            "Si l'instance consultée se tait, la consultation a-t-elle eu lieu ?",
            "If the body was consulted and says nothing, has it been consulted?"),
        Programmes,
        [
            new("asked-suffices", new(
                "نعم: يكفي أن يستشيرها الرئيس",
                "oui : il suffit que le président l'ait consultée",
                "yes: it is enough that the president consulted it")),
            new("opinion-needed", new("لا: لا بد من رأيها", "non : il faut son avis", "no: its opinion is needed")),
        ],
        null,
        Silent);

    private static Sequence<Citation> Programmes =>
    [
        new(Instruments.Decree2_16_301, "7", "(b)", Confidence.VerifiedTwice),
        new(Instruments.Decree2_16_300, "7", "(b)", Confidence.Verified),
    ];

    private static Sequence<Citation> Bodies(string paragraph) =>
    [
        new(Instruments.OrganicLaw113_14, "120", paragraph, Confidence.VerifiedTwice),
        new(Instruments.OrganicLaw112_14, "111", paragraph, Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "117", paragraph, Confidence.Verified),
    ];
}
