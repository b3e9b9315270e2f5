using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a petition to a public authority.</summary>
internal static class NationalFacts
{
    /// <summary>Whether its aim is a public interest.</summary>
    public static YesNoFact PublicInterest { get; } = new(
        "national-public-interest",
        new("الهدف من العريضة تحقيق مصلحة عامة", "la pétition vise un intérêt général", "the petition aims at a public interest"))
    {
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether what it asks, proposes or recommends is lawful.</summary>
    public static YesNoFact Lawful { get; } = new(
        "national-lawful",
        new(
            "المطالب أو المقترحات أو التوصيات مشروعة",
            "les demandes, propositions ou recommandations sont légitimes",
            "the demands, proposals or recommendations are lawful"))
    {
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it is drawn up clearly.</summary>
    public static YesNoFact Clear { get; } = new(
        "national-clear",
        new("العريضة محررة بكيفية واضحة", "la pétition est rédigée clairement", "the petition is drawn up clearly"))
    {
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it is presented to more than one authority.</summary>
    public static YesNoFact SeveralAuthorities { get; } = new(
        "several-authorities",
        new(
            "العريضة مقدمة لأكثر من سلطة عمومية",
            "la pétition est présentée à plus d'une autorité",
            "the petition is presented to more than one authority"))
    {
        Denied = new(
            "ألا تقدم العريضة لأكثر من سلطة عمومية",
            "la pétition n'est présentée qu'à une seule autorité",
            "the petition is presented to one authority only"),
        RemedyToNo = new(
            "تقديم العريضة لسلطة واحدة",
            "présenter la pétition à une seule autorité",
            "present the petition to one authority"),
    };

    /// <summary>Whether it touches the constants that unite the Nation: the five that art. 4 names, and no other.</summary>
    public static YesNoFact TouchesConstants { get; } = new(
        "national-touches-constants",
        new(
            "العريضة تمس بالثوابت الجامعة للأمة",
            "la pétition porte atteinte aux constantes fédératrices de la Nation",
            "the petition touches the constants that unite the Nation"))
    {
        Denied = new(
            "ألا تمس العريضة بالثوابت الجامعة للأمة",
            "la pétition ne porte pas atteinte aux constantes fédératrices de la Nation",
            "the petition does not touch the constants that unite the Nation"),
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it concerns internal security, national defence or external security.</summary>
    public static YesNoFact ConcernsSecurity { get; } = new(
        "national-concerns-security",
        new(
            "العريضة تهم الأمن الداخلي أو الدفاع الوطني أو الأمن الخارجي",
            "la pétition touche à la sécurité intérieure, à la défense nationale ou à la sécurité extérieure",
            "the petition concerns internal security, national defence or external security"))
    {
        Denied = new(
            "ألا تهم العريضة الأمن الداخلي أو الدفاع الوطني أو الأمن الخارجي",
            "la pétition ne touche ni à la sécurité intérieure, ni à la défense nationale, ni à la sécurité extérieure",
            "the petition concerns neither internal security, nor national defence, nor external security"),
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it is about a case before the courts or already judged.</summary>
    public static YesNoFact BeforeCourts { get; } = new(
        "national-before-courts",
        new(
            "العريضة في قضية معروضة أمام القضاء أو صدر حكم في شأنها",
            "la pétition porte sur une affaire en justice ou déjà jugée",
            "the petition is about a case before the courts or already judged"))
    {
        Denied = new(
            "ألا تكون العريضة في قضية معروضة أمام القضاء أو صدر حكم في شأنها",
            "la pétition ne porte pas sur une affaire en justice ou déjà jugée",
            "the petition is not about a case before the courts or already judged"),
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it is about facts under a parliamentary inquiry.</summary>
    public static YesNoFact UnderInquiry { get; } = new(
        "national-under-inquiry",
        new(
            "العريضة تتعلق بوقائع موضوع تقص برلماني",
            "la pétition porte sur des faits soumis à une commission d'enquête parlementaire",
            "the petition is about facts under a parliamentary inquiry"))
    {
        Denied = new(
            "ألا تتعلق العريضة بوقائع موضوع تقص برلماني",
            "la pétition ne porte pas sur des faits soumis à une commission d'enquête parlementaire",
            "the petition is not about facts under a parliamentary inquiry"),
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>
    /// Whether it impairs the principle of continuity of public services and that of equal access to them: the text joins the two by “and”.
    /// </summary>
    public static YesNoFact ImpairsServices { get; } = new(
        "national-impairs-services",
        new(
            "العريضة تخل بمبدإ استمرارية المرافق العمومية وبمبدإ المساواة في الولوج إليها",
            "la pétition porte atteinte au principe de continuité des services publics et à celui de l'égalité d'accès",
            "the petition impairs the principle of continuity of public services and that of equal access to them"))
    {
        Denied = new(
            "ألا تخل العريضة بمبدإ استمرارية المرافق العمومية وبمبدإ المساواة في الولوج إليها",
            "la pétition ne porte pas atteinte au principe de continuité des services publics et à celui de l'égalité d'accès",
            "the petition does not impair the principle of continuity of public services and that of equal access to them"),
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it is of a narrow trade-union or party nature.</summary>
    public static YesNoFact Partisan { get; } = new(
        "national-partisan",
        new(
            "العريضة ذات طابع نقابي أو حزبي ضيق",
            "la pétition a un caractère syndical ou partisan étroit",
            "the petition is of a narrow trade-union or party nature"))
    {
        Denied = new(
            "ألا تكتسي العريضة طابعا نقابيا أو حزبيا ضيقا",
            "la pétition n'a pas de caractère syndical ou partisan étroit",
            "the petition is not of a narrow trade-union or party nature"),
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it is discriminatory.</summary>
    public static YesNoFact Discriminatory { get; } = new(
        "national-discriminatory",
        new("العريضة ذات طابع تمييزي", "la pétition a un caractère discriminatoire", "the petition is discriminatory"))
    {
        Denied = new(
            "ألا تكتسي العريضة طابعا تمييزيا",
            "la pétition n'a pas de caractère discriminatoire",
            "the petition is not discriminatory"),
        Judge = Judges.PetitionsCommittee,
    };

    /// <summary>Whether it insults, defames, misleads or offends institutions or persons.</summary>
    public static YesNoFact Insulting { get; } = new(
        "national-insulting",
        new(
            "العريضة تتضمن سبا أو قذفا أو تشهيرا أو تضليلا أو إساءة",
            "la pétition contient injure, diffamation, dénigrement public, propos trompeurs ou offense",
            "the petition holds insult, slander, public defamation, deception or offence"))
    {
        Denied = new(
            "ألا تتضمن العريضة سبا أو قذفا أو تشهيرا أو تضليلا أو إساءة",
            "la pétition ne contient ni injure, ni diffamation, ni dénigrement public, ni propos trompeurs, ni offense",
            "the petition holds no insult, slander, public defamation, deception or offence"),
        Judge = Judges.PetitionsCommittee,
    };
}
