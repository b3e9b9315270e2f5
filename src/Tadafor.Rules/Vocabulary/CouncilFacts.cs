using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a vote of a council.</summary>
internal static class CouncilFacts
{
    /// <summary>Members in office.</summary>
    public static CountFact MembersInOffice { get; } = new(
        "council-members-in-office",
        new("عدد الأعضاء المزاولين مهامهم", "membres en exercice", "members in office"),
        Nouns.CouncilMembers);

    /// <summary>Members present when the session opened.</summary>
    public static CountFact PresentAtOpening { get; } = new(
        "council-present-at-opening",
        new(
            "عدد الأعضاء الحاضرين عند افتتاح الدورة",
            "membres présents à l'ouverture de la session",
            "members present at the opening of the session"),
        Nouns.CouncilMembers);

    /// <summary>Votes for.</summary>
    public static CountFact VotesFor { get; } = new(
        "votes-for",
        new("الأصوات المؤيدة", "voix pour", "votes for"),
        Nouns.Votes);

    /// <summary>Votes against, with blank or void ballots and abstentions.</summary>
    public static CountFact NotFor { get; } = new(
        "votes-not-for",
        new(
            "الأصوات المعارضة والأوراق البيضاء أو الملغاة وحالات الامتناع عن التصويت",
            "voix contre, bulletins blancs ou nuls, abstentions",
            "votes against, blank or void ballots, abstentions"),
        Nouns.Votes);

    /// <summary>Votes against, with blank or void ballots.</summary>
    public static CountFact AgainstOrBlank { get; } = new(
        "votes-against-or-blank",
        new(
            "الأصوات المعارضة والأوراق البيضاء أو الملغاة",
            "voix contre, bulletins blancs ou nuls",
            "votes against, blank or void ballots"),
        Nouns.Votes)
    {
        PartOf = [NotFor],
    };

    /// <summary>Votes against.</summary>
    public static CountFact VotesAgainst { get; } = new(
        "votes-against",
        new("الأصوات المعارضة", "voix contre", "votes against"),
        Nouns.Votes)
    {
        PartOf = [AgainstOrBlank],
    };

    /// <summary>Blank or void ballots.</summary>
    public static CountFact BlankOrVoid { get; } = new(
        "votes-blank-or-void",
        new("الأوراق البيضاء أو الملغاة", "bulletins blancs ou nuls", "blank or void ballots"),
        Nouns.Votes)
    {
        PartOf = [AgainstOrBlank],
    };

    /// <summary>Abstentions.</summary>
    public static CountFact Abstentions { get; } = new(
        "votes-abstentions",
        new("حالات الامتناع عن التصويت", "abstentions", "abstentions"),
        Nouns.Votes)
    {
        PartOf = [NotFor],
    };

    /// <summary>Whether the session met on its third call.</summary>
    public static YesNoFact ThirdCall { get; } = new(
        "council-third-call",
        new(
            "الدورة منعقدة بعد عدم اكتمال النصاب مرتين",
            "session réunie après deux défauts de quorum",
            "session held after the quorum was missing twice"))
    {
        Denied = new(
            "الدورة منعقدة بالاستدعاء الأول أو الثاني",
            "session réunie sur première ou deuxième convocation",
            "session held on the first or second call"),
    };

    /// <summary>Whether the matter is one of those for which the law asks the majority of members in office.</summary>
    public static YesNoFact ListedMatter { get; } = new(
        "vote-listed-matter",
        new(
            "من القضايا التي تشترط لها الأغلبية المطلقة للأعضاء المزاولين مهامهم",
            "matière pour laquelle la majorité absolue des membres en exercice est exigée",
            "matter for which the absolute majority of members in office is required"))
    {
        Denied = new(
            "ليس من القضايا التي تشترط لها الأغلبية المطلقة للأعضاء المزاولين مهامهم",
            "matière pour laquelle la majorité absolue des membres en exercice n'est pas exigée",
            "matter for which the absolute majority of members in office is not required"),
    };

    /// <summary>Whether this is the second sitting on it.</summary>
    public static YesNoFact SecondSitting { get; } = new(
        "vote-second-sitting",
        new("تصويت في جلسة ثانية", "vote en seconde séance", "vote at the second sitting"))
    {
        Denied = new("تصويت أول", "premier vote", "first vote"),
    };

    /// <summary>Whether the president voted for.</summary>
    public static YesNoFact PresidentFor { get; } = new(
        "vote-president-for",
        new("الرئيس في الجانب المؤيد", "président du côté pour", "president on the side for"));

    /// <summary>Whether the vote was open.</summary>
    public static YesNoFact OpenVote { get; } = new(
        "vote-open",
        new("تصويت علني", "vote public", "open vote"));

    /// <summary>Whether the most votes are enough in this round.</summary>
    public static YesNoFact LastRound { get; } = new(
        "election-last-round",
        new("الدور الأخير", "dernier tour", "last round"))
    {
        Denied = new("الدور الأول أو الثاني", "premier ou deuxième tour", "first or second round"),
    };

    /// <summary>Votes of one candidate or list.</summary>
    public static CountFact CandidateVotes { get; } = new(
        "election-candidate-votes",
        new("أصوات المترشح أو اللائحة", "voix du candidat ou de la liste", "votes of the candidate or list"),
        Nouns.Votes);

    /// <summary>The most votes that any other candidate or list has.</summary>
    public static CountFact BestOtherVotes { get; } = new(
        "election-best-other-votes",
        new(
            "أكبر عدد من الأصوات لدى غيره",
            "plus grand nombre de voix d'un autre",
            "most votes of any other"),
        Nouns.Votes);

    /// <summary>Whether it prevails among those with as many votes: the younger, the lot, the president's list.</summary>
    public static YesNoFact PreferredAtTie { get; } = new(
        "election-preferred-at-tie",
        new(
            "مرجح عند التعادل (السن ثم القرعة، أو لائحة الرئيس)",
            "préféré à égalité (âge puis sort, ou liste du président)",
            "preferred at a tie (age then lot, or the president's list)"));
}
