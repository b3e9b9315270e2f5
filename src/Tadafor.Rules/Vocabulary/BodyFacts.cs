using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of consultative bodies, of their opinions, and of who is consulted before the council acts.</summary>
internal static class BodyFacts
{
    /// <summary>113-14 art. 120, 112-14 art. 111, 111-14 art. 117: what the equality bodies study.</summary>
    public static YesNoFact SubjectEquality { get; } = new(
        "opinion-subject-equality",
        new(
            "الموضوع من القضايا المتعلقة بتفعيل مبادئ المساواة وتكافؤ الفرص ومقاربة النوع",
            "le sujet touche à la mise en œuvre de l'équité, de l'égalité des chances et de l'approche genre",
            "the subject concerns giving effect to equality, equal opportunity and the gender approach"))
    {
        Judge = Judges.BodyOrCouncil,
    };

    /// <summary>112-14 art. 111: a question of the prefecture or province.</summary>
    public static YesNoFact SubjectProvincial { get; } = new(
        "opinion-subject-provincial",
        new(
            "الموضوع قضية تهم العمالة أو الإقليم",
            "le sujet est une question de la préfecture ou de la province",
            "the subject is a question of the prefecture or province"))
    {
        Judge = Judges.BodyOrCouncil,
    };

    /// <summary>111-14 art. 117: a question of the region.</summary>
    public static YesNoFact SubjectRegional { get; } = new(
        "opinion-subject-regional",
        new("الموضوع قضية جهوية", "le sujet est une question régionale", "the subject is a regional question"))
    {
        Judge = Judges.BodyOrCouncil,
    };

    /// <summary>111-14 art. 117: what the youth body studies.</summary>
    public static YesNoFact SubjectYouth { get; } = new(
        "opinion-subject-youth",
        new(
            "الموضوع من القضايا المتعلقة باهتمامات الشباب",
            "le sujet touche aux préoccupations des jeunes",
            "the subject concerns the interests of young people"))
    {
        Judge = Judges.BodyOrCouncil,
    };

    /// <summary>111-14 art. 117: what the economic body studies.</summary>
    public static YesNoFact SubjectEconomic { get; } = new(
        "opinion-subject-economic",
        new("الموضوع ذو طابع اقتصادي", "le sujet est de caractère économique", "the subject is of an economic nature"))
    {
        Judge = Judges.BodyOrCouncil,
    };

    /// <summary>Whether the council answered an opinion.</summary>
    public static YesNoFact OpinionAnswered { get; } = new(
        "opinion-answered",
        new("أجاب المجلس عن رأي الهيئة", "le conseil a répondu à l'avis", "the council answered the opinion"));

    /// <summary>Whether the answer gives its reasons.</summary>
    public static YesNoFact ReplyReasoned { get; } = new(
        "opinion-reply-reasoned",
        new("جواب المجلس معلل", "la réponse du conseil est motivée", "the council's answer gives its reasons"));

    /// <summary>Whether the share of women that the body's own texts set is reached.</summary>
    public static YesNoFact ShareReached { get; } = new(
        "body-share-reached",
        new(
            "حصة النساء التي تحددها نصوص الهيئة محققة",
            "la part de femmes fixée par les textes de l'instance est atteinte",
            "the share of women that the body's texts set is reached"));

    /// <summary>Whether the statutory body is there when the programme is prepared.</summary>
    public static YesNoFact BodySetUp { get; } = new(
        "body-set-up",
        new(
            "الهيئة الاستشارية محدثة وتزاول مهامها",
            "l'instance consultative est créée et en fonction",
            "the consultative body is set up and in office"))
    {
        Denied = new(
            "الهيئة الاستشارية غير محدثة أو لا تزاول مهامها",
            "l'instance consultative n'est pas créée ou n'est plus en fonction",
            "the consultative body is not set up or no longer in office"),
    };

    /// <summary>Whether the president consulted it on the draft programme.</summary>
    public static YesNoFact BodyConsulted { get; } = new(
        "programme-body-consulted",
        new(
            "استشار الرئيس الهيئة في مشروع البرنامج",
            "le président a consulté l'instance sur le projet de programme",
            "the president consulted the body on the draft programme"));

    /// <summary>Whether it gave its opinion on the draft programme.</summary>
    public static YesNoFact BodyOpined { get; } = new(
        "programme-body-opined",
        new(
            "أبدت الهيئة رأيها في مشروع البرنامج",
            "l'instance a donné son avis sur le projet de programme",
            "the body gave its opinion on the draft programme"));

    /// <summary>Whether citizens and associations were consulted through the mechanisms of dialogue.</summary>
    public static YesNoFact MechanismsUsed { get; } = new(
        "programme-mechanisms-used",
        new(
            "استشار الرئيس المواطنات والمواطنين والجمعيات وفق الآليات التشاركية",
            "le président a consulté citoyens et associations selon les mécanismes participatifs",
            "the president consulted citizens and associations through the participatory mechanisms"));
}
