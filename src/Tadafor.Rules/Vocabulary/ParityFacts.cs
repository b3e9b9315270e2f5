using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of who sits in a council and its organs.</summary>
internal static class ParityFacts
{
    /// <summary>Inhabitants when the seats were fixed.</summary>
    public static CountFact Inhabitants { get; } = new(
        "council-inhabitants",
        new(
            "عدد سكان الجماعة عند تحديد عدد المقاعد",
            "habitants de la commune à la fixation du nombre de sièges",
            "inhabitants when the number of seats was fixed"),
        Nouns.Inhabitants);

    /// <summary>Whether members are elected from lists, not one by constituency.</summary>
    public static YesNoFact ListBallot { get; } = new(
        "council-list-ballot",
        new("مجلس منتخب بالاقتراع باللائحة", "conseil élu au scrutin de liste", "council elected from lists"))
    {
        Denied = new("مجلس منتخب بالاقتراع الفردي", "conseil élu au scrutin uninominal", "council elected by single-member ballot"),
    };

    /// <summary>Seats by the table of inhabitants, without the five that art. 128 bis (1) attaches to constituencies.</summary>
    public static CountFact TableSeats { get; } = new(
        "council-table-seats",
        new(
            "مقاعد المجلس المحددة حسب عدد السكان",
            "sièges du conseil fixés selon la population",
            "council seats fixed by inhabitants"),
        Nouns.Seats);

    /// <summary>Members of the council.</summary>
    public static CountFact CouncilMembers { get; } = new(
        "council-members",
        new("عدد أعضاء المجلس", "membres du conseil", "members of the council"),
        Nouns.Seats);

    /// <summary>Women among the members of the council.</summary>
    public static CountFact CouncilWomen { get; } = new(
        "council-women",
        new("عدد النساء في المجلس", "femmes au conseil", "women in the council"),
        Nouns.Seats);

    /// <summary>Seats of the council of the commune filled in one arrondissement.</summary>
    public static CountFact ArrondissementSeats { get; } = new(
        "arrondissement-seats",
        new(
            "مقاعد مجلس الجماعة برسم المقاطعة",
            "sièges du conseil de la commune au titre de l'arrondissement",
            "seats of the commune council filled in the arrondissement"),
        Nouns.Seats);

    /// <summary>Women among them.</summary>
    public static CountFact ArrondissementWomen { get; } = new(
        "arrondissement-women",
        new(
            "عدد النساء في مقاعد مجلس الجماعة برسم المقاطعة",
            "femmes élues au conseil de la commune au titre de l'arrondissement",
            "women in the seats of the commune council filled in the arrondissement"),
        Nouns.Seats);

    /// <summary>Members of the council of one arrondissement.</summary>
    public static CountFact ArrondissementCouncil { get; } = new(
        "arrondissement-council-members",
        new("عدد أعضاء مجلس المقاطعة", "membres du conseil d'arrondissement", "members of the arrondissement council"),
        Nouns.Seats);

    /// <summary>Women among them.</summary>
    public static CountFact ArrondissementCouncilWomen { get; } = new(
        "arrondissement-council-women",
        new("عدد النساء في مجلس المقاطعة", "femmes au conseil d'arrondissement", "women in the arrondissement council"),
        Nouns.Seats);

    /// <summary>Vice-presidents, and so the names on a list of candidates.</summary>
    public static CountFact VicePresidents { get; } = new(
        "vice-presidents",
        new("عدد نواب الرئيس", "nombre de vice-présidents", "number of vice-presidents"),
        Nouns.Seats);

    /// <summary>Women on a list of candidates for vice-president.</summary>
    public static CountFact WomenOnList { get; } = new(
        "vice-presidents-women",
        new(
            "عدد المترشحات في لائحة نواب الرئيس",
            "candidates sur la liste des vice-présidents",
            "women on the list of vice-presidents"),
        Nouns.Seats);

    /// <summary>Whether candidacies for the chairs of committees took account of the striving for parity.</summary>
    public static YesNoFact ChairsHeeded { get; } = new(
        "committee-chairs-parity",
        new(
            "روعي السعي إلى المناصفة في الترشح لرئاسة اللجان الدائمة",
            "les candidatures aux présidences des commissions permanentes ont tenu compte de la recherche de la parité",
            "candidacies for the chairs of permanent committees took account of the striving for parity"))
    {
        Judge = Judges.Council,
    };

    /// <summary>Members of an organ with a goal of its own.</summary>
    public static CountFact OrganMembers { get; } = new(
        "organ-members",
        new("عدد أعضاء الهيئة", "membres de l'organe", "members of the organ"),
        Nouns.Seats);

    /// <summary>Women among them.</summary>
    public static CountFact OrganWomen { get; } = new(
        "organ-women",
        new("عدد النساء في الهيئة", "femmes dans l'organe", "women in the organ"),
        Nouns.Seats);

    /// <summary>Men among them.</summary>
    public static CountFact OrganMen { get; } = new(
        "organ-men",
        new("عدد الرجال في الهيئة", "hommes dans l'organe", "men in the organ"),
        Nouns.Seats);
}
