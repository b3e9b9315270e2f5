using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a clause of a charter, as a person declared what it provides.</summary>
internal static class CharterFacts
{
    /// <summary>Signatures asked of a petition of citizens.</summary>
    public static CountFact ClauseSignatures { get; } = new(
        "clause-signatures",
        new("عدد التوقيعات الذي يشترطه البند", "signatures que la clause demande", "signatures the clause asks for"),
        Nouns.Signatories);

    /// <summary>Registration asked of whoever takes part.</summary>
    public static YesNoFact RegistrationAsked { get; } = new(
        "clause-registration",
        new(
            "البند يشترط التسجيل في اللوائح الانتخابية",
            "la clause exige l'inscription sur les listes électorales",
            "the clause asks for registration on the electoral lists"))
    {
        Denied = new(
            "ألا يشترط البند التسجيل في اللوائح الانتخابية",
            "la clause n'exige pas l'inscription sur les listes électorales",
            "the clause does not ask for registration on the electoral lists"),
        RemedyToNo = new(
            "احذفوا شرط التسجيل من البند",
            "retirer de la clause l'exigence d'inscription",
            "strike the requirement of registration from the clause"),
    };

    /// <summary>Membership of a group asked of whoever takes part.</summary>
    public static YesNoFact MembershipAsked { get; } = new(
        "clause-membership",
        new(
            "البند يشترط الانتماء إلى جمعية أو مجموعة",
            "la clause exige d'appartenir à une association ou à un groupe",
            "the clause asks for membership of an association or a group"))
    {
        Denied = new(
            "ألا يشترط البند الانتماء إلى جمعية أو مجموعة",
            "la clause n'exige pas d'appartenir à une association ou à un groupe",
            "the clause does not ask for membership of an association or a group"),
        RemedyToNo = new(
            "احذفوا شرط الانتماء من البند",
            "retirer de la clause l'exigence d'appartenance",
            "strike the requirement of membership from the clause"),
    };

    /// <summary>An opinion that binds.</summary>
    public static YesNoFact OpinionBinds { get; } = new(
        "clause-opinion-binds",
        new(
            "البند يجعل الرأي ملزما للمجلس",
            "la clause rend l'avis obligatoire pour le conseil",
            "the clause makes the opinion binding on the council"))
    {
        Denied = new(
            "ألا يجعل البند الرأي ملزما للمجلس",
            "la clause ne rend pas l'avis obligatoire pour le conseil",
            "the clause does not make the opinion binding on the council"),
        RemedyToNo = new(
            "اجعلوا الرأي استشاريا، مع التزام المجلس بالجواب عنه معللا",
            "rendre l'avis consultatif, le conseil s'engageant à y répondre par écrit et avec ses motifs",
            "make the opinion advisory, with an undertaking of the council to answer it with reasons"),
    };

    /// <summary>Others decide in the council's or president's place.</summary>
    public static YesNoFact DecidesInstead { get; } = new(
        "clause-decides-instead",
        new(
            "البند يخول لغير المجلس أو رئيسه أن يقرر مكانهما",
            "la clause fait décider d'autres à la place du conseil ou de son président",
            "the clause lets others decide in place of the council or its president"))
    {
        Denied = new(
            "ألا يخول البند لغير المجلس أو رئيسه أن يقرر مكانهما",
            "la clause ne fait pas décider d'autres à la place du conseil ou de son président",
            "the clause does not let others decide in place of the council or its president"),
        RemedyToNo = new(
            "اتركوا القرار للمجلس، ولغيره أن يعد أو يقترح",
            "laisser la décision au conseil, d'autres préparant ou proposant",
            "leave the decision to the council, while others prepare or propose"),
    };

    /// <summary>The period of the clause ends after the law's for an event on some day.</summary>
    public static YesNoFact LongerFromSomeDay { get; } = new(
        "clause-longer-from-some-day",
        new(
            "أجل البند ينتهي بعد أجل القانون إذا ابتدأ من بعض الأيام",
            "le délai de la clause finit après celui de la loi, compté de certains jours",
            "the clause's period ends after the law's, counted from some days"))
    {
        Denied = new(
            "ألا ينتهي أجل البند بعد أجل القانون من أي يوم ابتدأ",
            "le délai de la clause ne finit après celui de la loi de quelque jour qu'on le compte",
            "the clause's period ends after the law's from no day"),
        RemedyToNo = new(
            "قصروا الأجل حتى لا يتجاوز أجل القانون",
            "raccourcir le délai jusqu'à celui de la loi",
            "shorten the period to that of the law"),
    };

    /// <summary>The period of the clause ends after the law's whatever the day of the event.</summary>
    public static YesNoFact LongerFromEveryDay { get; } = new(
        "clause-longer-from-every-day",
        new(
            "أجل البند ينتهي بعد أجل القانون من كل يوم ابتدأ",
            "le délai de la clause finit après celui de la loi, compté de n'importe quel jour",
            "the clause's period ends after the law's, counted from any day"))
    {
        Denied = new(
            "أن يوجد يوم لا ينتهي أجل البند المبتدئ منه بعد أجل القانون",
            "il est un jour d'où le délai de la clause ne finit pas après celui de la loi",
            "there is a day from which the clause's period does not end after the law's"),
        RemedyToNo = new(
            "قصروا الأجل حتى لا يتجاوز أجل القانون",
            "raccourcir le délai jusqu'à celui de la loi",
            "shorten the period to that of the law"),
    };

    /// <summary>A duty that the clause adds lies on the council's side.</summary>
    public static YesNoFact DutyOnCouncil { get; } = new(
        "clause-duty-on-council",
        new(
            "الواجب الذي يضيفه البند يقع على المجلس أو مصالحه",
            "le devoir que la clause ajoute pèse sur le conseil ou ses services",
            "the duty that the clause adds lies on the council or its services"))
    {
        RemedyToYes = new(
            "اجعلوا الواجب على المجلس أو مصالحه",
            "mettre le devoir à la charge du conseil ou de ses services",
            "place the duty on the council or its services"),
    };

    /// <summary>Money promised under the condition that the budget is voted and has its visa.</summary>
    public static YesNoFact SubjectToBudget { get; } = new(
        "clause-subject-to-budget",
        new(
            "البند يعلق المبلغ على التصويت على الميزانية والتأشير عليها",
            "la clause subordonne la somme au vote et au visa du budget",
            "the clause makes the money depend on the budget's vote and visa"))
    {
        RemedyToYes = new(
            "أضيفوا: «بعد التصويت على الميزانية والتأشير عليها»",
            "ajouter : « sous réserve du vote du budget et de son visa »",
            "add: “subject to the vote of the budget and its visa”"),
    };

    /// <summary>The council voted the money.</summary>
    public static YesNoFact MoneyVoted { get; } = new(
        "clause-money-voted",
        new(
            "صوت المجلس على المبلغ في الميزانية",
            "le conseil a voté la somme au budget",
            "the council voted the money in the budget"));

    /// <summary>That budget has its visa.</summary>
    public static YesNoFact BudgetVisa { get; } = new(
        "clause-budget-visa",
        new(
            "الميزانية التي تتضمن المبلغ مؤشر عليها",
            "le budget qui porte la somme est visé",
            "the budget that holds the money has its visa"));

    /// <summary>The clause names who is bound.</summary>
    public static YesNoFact ActorNamed { get; } = new(
        "clause-actor-named",
        new("البند يسمي من يلتزم", "la clause nomme qui s'engage", "the clause names who is bound"))
    {
        RemedyToYes = new(
            "سموا الجهة الملتزمة بصفتها لا باسم شخص",
            "nommer l'organe ou la fonction qui s'engage, non une personne",
            "name the organ or office that is bound, not a person"),
    };

    /// <summary>The clause gives a day.</summary>
    public static YesNoFact DayStated { get; } = new(
        "clause-day-stated",
        new(
            "البند يحدد يوما للوفاء بالالتزام",
            "la clause fixe un jour pour l'engagement",
            "the clause sets a day for the commitment"))
    {
        RemedyToYes = new("حددوا يوما", "fixer un jour", "set a day"),
    };

    /// <summary>Two clauses set one and the same period.</summary>
    public static YesNoFact SamePeriod { get; } = new(
        "clause-period-same",
        new(
            "البندان يحددان الأجل نفسه",
            "les deux clauses fixent le même délai",
            "the two clauses set the same period"))
    {
        RemedyToYes = new("اكتبوا أجلا واحدا", "écrire un seul délai", "write one period"),
    };

    /// <summary>Two clauses speak of different things.</summary>
    public static YesNoFact OtherThing { get; } = new(
        "clause-period-of-other-thing",
        new(
            "البندان يتعلقان بأمرين مختلفين",
            "les deux clauses portent sur deux objets différents",
            "the two clauses concern different things"))
    {
        Judge = Judges.Reader,
    };

    /// <summary>The internal rules hold the same.</summary>
    public static YesNoFact InInternalRules { get; } = new(
        "clause-in-internal-rules",
        new(
            "النظام الداخلي يتضمن الحكم نفسه",
            "le règlement intérieur contient la même disposition",
            "the internal rules hold the same provision"))
    {
        RemedyToYes = new(
            "أدرجوا الحكم في النظام الداخلي",
            "inscrire la disposition au règlement intérieur",
            "write the provision into the internal rules"),
    };

    /// <summary>An aim lies within the council's powers.</summary>
    public static YesNoFact AimWithinPowers { get; } = new(
        "clause-within-powers",
        new(
            "هدف البند يدخل في صلاحيات المجلس",
            "l'objectif de la clause relève des attributions du conseil",
            "the aim of the clause lies within the council's powers"))
    {
        Judge = Judges.Council,
    };

    /// <summary>Somebody read the clause and declared what it provides.</summary>
    public static YesNoFact Classified { get; } = new(
        "clause-classified",
        new(
            "ما ينص عليه البند صرح به شخص قرأه",
            "ce que prévoit la clause a été déclaré par une personne qui l'a lue",
            "what the clause provides was declared by a person who read it"))
    {
        Judge = Judges.Reader,
    };
}
