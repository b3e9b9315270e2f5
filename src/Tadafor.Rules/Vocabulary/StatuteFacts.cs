using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>
/// Facts that the local texts of a body speak of, and what these texts must fix: where they do not, the fact that names it is missing.
/// </summary>
internal static class StatuteFacts
{
    /// <summary>Whether its composition was approved.</summary>
    public static YesNoFact Approved { get; } = Answer(
        "body-composition-approved",
        "صودق على تأليف الهيئة",
        "composition de l'instance approuvée",
        "the composition of the body was approved");

    /// <summary>Whether the term that its texts fix still runs.</summary>
    public static YesNoFact TermRuns { get; } = Answer(
        "body-term-runs",
        "مدة انتداب الهيئة التي تحددها نصوصها لم تنته",
        "la durée du mandat de l'instance, fixée par ses textes, court encore",
        "the term of the body, as its texts fix it, still runs");

    /// <summary>Whether an act ended or dissolved it.</summary>
    public static YesNoFact Over { get; } = new(
        "body-over",
        new(
            "أنهي انتداب الهيئة أو حلت",
            "il a été mis fin au mandat de l'instance, ou elle a été dissoute",
            "the body was ended or dissolved"))
    {
        Denied = new(
            "لم ينه انتداب الهيئة ولم تحل",
            "ni fin de mandat ni dissolution de l'instance",
            "the body was neither ended nor dissolved"),
    };

    /// <summary>Whether the term of the council at which it was set up is over.</summary>
    public static YesNoFact CouncilOver { get; } = new(
        "body-council-over",
        new("انتهى انتداب المجلس", "le mandat du conseil a pris fin", "the council's term ended"))
    {
        Denied = new("لم ينته انتداب المجلس", "le mandat du conseil n'a pas pris fin", "the council's term did not end"),
    };

    /// <summary>Whether its texts end it with the council.</summary>
    public static YesNoFact EndsWithCouncil { get; } = new(
        "body-ends-with-council",
        new(
            "نصوص الهيئة تنهي انتدابها بانتهاء انتداب المجلس",
            "les textes de l'instance la font finir avec le mandat du conseil",
            "the body's texts end it with the council's term"))
    {
        Denied = new(
            "نصوص الهيئة تبقيها بعد انتهاء انتداب المجلس",
            "les textes de l'instance la font survivre au mandat du conseil",
            "the body's texts let it outlive the council's term"),
    };

    /// <summary>Whether the text a voluntary body rests on is on file.</summary>
    public static YesNoFact BasisAdopted { get; } = Answer(
        "body-basis-adopted",
        "اعتمد نص تقوم عليه الهيئة",
        "un texte qui fonde l'instance a été adopté",
        "a text that founds the body was adopted");

    /// <summary>Whether its texts fix what it may study.</summary>
    public static YesNoFact MissionFixed { get; } = Answer(
        "body-mission-fixed",
        "نصوص الهيئة تحدد ما تدرسه",
        "les textes de l'instance fixent ce qu'elle étudie",
        "the body's texts fix what it studies");

    /// <summary>Whether the subject is within it.</summary>
    public static YesNoFact WithinMission { get; } = new(
        "opinion-within-mission",
        new(
            "الموضوع داخل في ما تحدده نصوص الهيئة",
            "le sujet entre dans ce que fixent les textes de l'instance",
            "the subject is within what the body's texts fix"))
    {
        Judge = Judges.BodyOrCouncil,
    };

    /// <summary>Whether the council asked for the opinion.</summary>
    public static YesNoFact OnRequest { get; } = Answer(
        "opinion-on-request", "طلب المجلس الرأي", "le conseil a demandé l'avis", "the council asked for the opinion");

    /// <summary>Whether its texts let it give opinions of its own motion.</summary>
    public static YesNoFact OwnMotionAllowed { get; } = Answer(
        "body-own-motion-allowed",
        "نصوص الهيئة تخولها إبداء الرأي بمبادرة منها",
        "les textes de l'instance lui permettent de se saisir elle-même",
        "the body's texts let it give opinions of its own motion");

    /// <summary>Whether its texts say who adopts its opinions.</summary>
    public static YesNoFact OrganFixed { get; } = Answer(
        "body-organ-fixed",
        "نصوص الهيئة تعين من يعتمد آراءها",
        "les textes de l'instance disent qui adopte ses avis",
        "the body's texts say who adopts its opinions");

    /// <summary>Whether that organ deliberated.</summary>
    public static YesNoFact ByThatOrgan { get; } = Answer(
        "opinion-by-that-organ", "تداول فيه ذلك الجهاز", "cet organe en a délibéré", "that organ deliberated on it");

    /// <summary>Whether the meeting was called again for want of a quorum.</summary>
    public static YesNoFact CalledAgain { get; } = new(
        "meeting-called-again",
        new("الاجتماع منعقد بدعوة ثانية", "réunion sur seconde convocation", "the meeting was called again"))
    {
        Denied = new("الاجتماع منعقد بدعوة أولى", "réunion sur première convocation", "the meeting was called for the first time"),
    };

    /// <summary>Members in office of the organ that meets.</summary>
    public static CountFact MembersInOffice { get; } = Count(
        "body-members-in-office", "عدد الأعضاء المزاولين", "membres en exercice", "members in office");

    /// <summary>Its seats, vacant ones too.</summary>
    public static CountFact AllSeats { get; } = Count("body-seats", "عدد المقاعد", "nombre de sièges", "number of seats");

    /// <summary>Members present.</summary>
    public static CountFact Present { get; } = Count("meeting-present", "عدد الحاضرين", "membres présents", "members present");

    /// <summary>Those who voted or abstained.</summary>
    public static CountFact Voters { get; } = Count(
        "meeting-voters", "عدد المصوتين والممتنعين", "votants et abstentions", "votes and abstentions");

    /// <summary>Votes for and against.</summary>
    public static CountFact ForAndAgainst { get; } = Count(
        "meeting-for-and-against", "عدد الأصوات مع وضد", "voix pour et contre", "votes for and against");

    /// <summary>Votes for.</summary>
    public static CountFact VotesFor { get; } = Count("meeting-for", "عدد الأصوات الموافقة", "voix pour", "votes for");

    /// <summary>The quorum, where no text fixes it.</summary>
    public static CountFact QuorumNeeded { get; } = Count(
        "body-quorum",
        "النصاب الذي تحدده نصوص الهيئة",
        "quorum que fixent les textes de l'instance",
        "quorum that the body's texts fix");

    /// <summary>The majority, where no text fixes it.</summary>
    public static CountFact MajorityNeeded { get; } = Count(
        "body-majority",
        "الأغلبية التي تحددها نصوص الهيئة",
        "majorité que fixent les textes de l'instance",
        "majority that the body's texts fix");

    /// <summary>The number of members, where no text fixes it.</summary>
    public static CountFact MembersNeeded { get; } = Count(
        "body-members-fixed",
        "عدد الأعضاء الذي تحدده نصوص الهيئة",
        "nombre de membres que fixent les textes de l'instance",
        "number of members that the body's texts fix");

    /// <summary>Members who hold an office that the texts exclude.</summary>
    public static CountFact Incompatible { get; } = Count(
        "body-members-incompatible",
        "أعضاء في حالة تناف",
        "membres en situation d'incompatibilité",
        "members who hold an incompatible office");

    /// <summary>Meetings in the last whole calendar year in office.</summary>
    public static CountFact Meetings { get; } = Count(
        "body-meetings",
        "اجتماعات آخر سنة كاملة من سنوات الانتداب",
        "réunions de la dernière année civile complète",
        "meetings in the last whole calendar year");

    /// <summary>Another local text fixes a point as the internal rules do.</summary>
    public static YesNoFact AsInternalRules { get; } = new(
        "statute-as-internal-rules",
        new(
            "النص المحلي موافق للنظام الداخلي",
            "le texte local dit comme le règlement intérieur",
            "the local text says what the internal rules say"))
    {
        Denied = new(
            "يحدد النص المحلي غير ما يحدده النظام الداخلي، والعمل بالنظام الداخلي",
            "le texte local dit autre chose que le règlement intérieur, qui est suivi ici",
            "the local text says other than the internal rules, which are followed here"),
    };

    private static YesNoFact Answer(string code, string ar, string fr, string en) => new(code, new Phrase(ar, fr, en));

    private static CountFact Count(string code, string ar, string fr, string en) => new(code, new Phrase(ar, fr, en), Nouns.Seats);
}
