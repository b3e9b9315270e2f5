using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a motion in matters of legislation.</summary>
internal static class MotionFacts
{
    /// <summary>Regions to which the committee's members belong.</summary>
    public static CountFact CommitteeRegions { get; } = new(
        "committee-regions",
        new(
            "عدد الجهات التي ينتسب إليها أعضاء اللجنة",
            "régions auxquelles appartiennent les membres de la commission",
            "regions to which the committee's members belong"),
        Nouns.Regions)
    {
        CanBeRaised = true,
    };

    /// <summary>Regions of the Kingdom.</summary>
    public static CountFact RegionsOfTheKingdom { get; } = new(
        "regions-of-the-kingdom",
        new("عدد جهات المملكة", "nombre de régions du Royaume", "regions of the Kingdom"),
        Nouns.Regions);

    /// <summary>Whether it lies within the matters of law.</summary>
    public static YesNoFact WithinLaw { get; } = new(
        "motion-within-law",
        new("الملتمس مندرج ضمن ميادين القانون", "la motion relève du domaine de la loi", "the motion lies within the matters of law"))
    {
        Judge = Judges.HouseBureau,
    };

    /// <summary>Whether it touches the constants that unite the Nation: the five that art. 4 names, and no other.</summary>
    public static YesNoFact TouchesConstants { get; } = new(
        "motion-touches-constants",
        new(
            "الملتمس يمس بالثوابت الجامعة للأمة",
            "la motion porte atteinte aux constantes fédératrices de la Nation",
            "the motion touches the constants that unite the Nation"))
    {
        Denied = new(
            "ألا يمس الملتمس بالثوابت الجامعة للأمة",
            "la motion ne porte pas atteinte aux constantes fédératrices de la Nation",
            "the motion does not touch the constants that unite the Nation"),
        Judge = Judges.HouseBureau,
    };

    /// <summary>Whether it concerns the Constitution, organic laws, general amnesty, military texts or security.</summary>
    public static YesNoFact ReservedTexts { get; } = new(
        "motion-reserved-texts",
        new(
            "الملتمس يتعلق بمراجعة الدستور أو القوانين التنظيمية أو العفو العام أو المجال العسكري أو الأمن والدفاع",
            "la motion touche à la révision de la Constitution, aux lois organiques, à l'amnistie, au domaine militaire, à la sécurité ou à la défense",
            "the motion concerns the revision of the Constitution, organic laws, general amnesty, the military field, security or defence"))
    {
        Denied = new(
            "ألا يتعلق الملتمس بمراجعة الدستور أو القوانين التنظيمية أو العفو العام أو المجال العسكري أو الأمن والدفاع",
            "la motion ne touche ni à la révision de la Constitution, ni aux lois organiques, ni à l'amnistie, ni au domaine militaire, ni à la sécurité ou à la défense",
            "the motion does not concern the revision of the Constitution, organic laws, general amnesty, the military field, security or defence"),
        Judge = Judges.HouseBureau,
    };

    /// <summary>Whether it conflicts with treaties that the Kingdom ratified or joined.</summary>
    public static YesNoFact ContraryToTreaties { get; } = new(
        "motion-contrary-to-treaties",
        new(
            "الملتمس يتعارض مع المواثيق والمعاهدات التي صادقت عليها المملكة أو انضمت إليها",
            "la motion contredit des traités ratifiés par le Royaume ou auxquels il a adhéré",
            "the motion conflicts with treaties that the Kingdom ratified or joined"))
    {
        Denied = new(
            "ألا يتعارض الملتمس مع المواثيق والمعاهدات التي صادقت عليها المملكة أو انضمت إليها",
            "la motion ne contredit pas de traité ratifié par le Royaume ou auquel il a adhéré",
            "the motion does not conflict with treaties that the Kingdom ratified or joined"),
        Judge = Judges.HouseBureau,
    };

    /// <summary>Whether its aim is a public interest.</summary>
    public static YesNoFact PublicInterest { get; } = new(
        "motion-public-interest",
        new("الهدف من الملتمس تحقيق مصلحة عامة", "la motion vise un intérêt général", "the motion aims at a public interest"))
    {
        Judge = Judges.HouseBureau,
    };

    /// <summary>Whether it is drawn up clearly, as proposals or recommendations.</summary>
    public static YesNoFact Clear { get; } = new(
        "motion-clear",
        new(
            "الملتمس محرر بوضوح في شكل اقتراحات أو توصيات",
            "la motion est rédigée clairement, sous forme de propositions ou de recommandations",
            "the motion is drawn up clearly, as proposals or recommendations"))
    {
        Judge = Judges.HouseBureau,
    };

    /// <summary>Whether the memorandum holds a summary of the choices made.</summary>
    public static YesNoFact Summary { get; } = new(
        "motion-summary",
        new(
            "المذكرة تتضمن ملخصا للاختيارات",
            "le mémoire contient un résumé des choix",
            "the memorandum holds a summary of the choices made"))
    {
        RemedyToYes = new(
            "إضافة ملخص للاختيارات إلى المذكرة",
            "ajouter au mémoire un résumé des choix",
            "add a summary of the choices to the memorandum"),
    };

    /// <summary>Whether it is presented to the bureaux of both Houses.</summary>
    public static YesNoFact BothHouses { get; } = new(
        "both-houses",
        new(
            "الملتمس مقدم لمكتبي المجلسين معا",
            "la motion est présentée aux bureaux des deux Chambres",
            "the motion is presented to the bureaux of both Houses"))
    {
        Denied = new(
            "ألا يقدم الملتمس لمكتبي المجلسين معا",
            "la motion n'est présentée qu'au bureau d'une seule Chambre",
            "the motion is presented to the bureau of one House only"),
        RemedyToNo = new(
            "تقديم الملتمس لمكتب مجلس واحد",
            "présenter la motion au bureau d'une seule Chambre",
            "present the motion to the bureau of one House"),
    };

    /// <summary>Whether it concerns in particular local authorities, regional development or social matters.</summary>
    public static YesNoFact ConcernsTerritories { get; } = new(
        "motion-concerns-territories",
        new(
            "الملتمس يهم على وجه الخصوص الجماعات الترابية أو التنمية الجهوية أو القضايا الاجتماعية",
            "la motion concerne en particulier les collectivités territoriales, le développement régional ou les questions sociales",
            "the motion concerns in particular local authorities, regional development or social matters"))
    {
        Denied = new(
            "ألا يهم الملتمس على وجه الخصوص الجماعات الترابية أو التنمية الجهوية أو القضايا الاجتماعية",
            "la motion ne concerne pas en particulier les collectivités territoriales, le développement régional ou les questions sociales",
            "the motion does not concern in particular local authorities, regional development or social matters"),
        Judge = Judges.HouseBureau,
    };

    /// <summary>Whether it is deposited with the Chamber of Councillors rather than the House of Representatives.</summary>
    public static YesNoFact WithCouncillors { get; } = new(
        "with-councillors",
        new(
            "الملتمس مودع لدى مكتب مجلس المستشارين",
            "la motion est déposée auprès de la Chambre des conseillers",
            "the motion is deposited with the Chamber of Councillors"))
    {
        Denied = new(
            "أن يودع الملتمس لدى مكتب مجلس النواب",
            "la motion est déposée auprès de la Chambre des représentants",
            "the motion is deposited with the House of Representatives"),
        RemedyToYes = new(
            "إيداع الملتمس لدى مكتب مجلس المستشارين",
            "déposer la motion auprès de la Chambre des conseillers",
            "deposit the motion with the Chamber of Councillors"),
        RemedyToNo = new(
            "إيداع الملتمس لدى مكتب مجلس النواب",
            "déposer la motion auprès de la Chambre des représentants",
            "deposit the motion with the House of Representatives"),
    };
}
