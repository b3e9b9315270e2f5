using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a petition to the council of a prefecture or province, beside those that every petition has.</summary>
internal static class ProvinceFacts
{
    /// <summary>Those who live in the prefecture or province or exercise an economic, commercial or professional activity there.</summary>
    public static CountFact Linked { get; } = Part(
        "province-signatories-linked",
        new(
            "الموقعون من ساكنة العمالة أو الإقليم أو الممارسون بها نشاطا",
            "signataires habitant la préfecture ou province ou y exerçant une activité",
            "signatories who live in the prefecture or province or exercise an activity there"),
        CitizensFacts.Signatories);

    /// <summary>Those eligible who have lived at least three months in one of its communes (57-11 art. 4).</summary>
    public static CountFact EligibleHere { get; } = Part(
        "province-signatories-eligible-here",
        new(
            "الموقعون المستوفون لشروط التسجيل والمقيمون ثلاثة أشهر بإحدى جماعات العمالة أو الإقليم",
            "signataires remplissant les conditions d'inscription, avec trois mois de résidence dans une commune de la préfecture ou province",
            "signatories who meet the conditions of registration with three months of residence in a commune of the prefecture or province"),
        CitizensFacts.EligibleSomewhere);

    /// <summary>Linked to the prefecture or province and personally eligible.</summary>
    public static CountFact CountedEligible { get; } = Part(
        "province-signatories-counted",
        new(
            "الموقعون المستوفون للشرطين (الارتباط بالعمالة أو الإقليم وشروط التسجيل الشخصية)",
            "signataires remplissant les deux conditions (lien avec la préfecture ou province et conditions personnelles)",
            "signatories who meet both conditions (link to the prefecture or province, personal conditions)"),
        Linked, CitizensFacts.Eligible);

    /// <summary>Linked to the prefecture or province, eligible, three months somewhere.</summary>
    public static CountFact CountedSomewhere { get; } = Part(
        "province-signatories-counted-somewhere",
        new(
            "الموقعون المرتبطون بالعمالة أو الإقليم والمستوفون لشروط التسجيل والإقامة بجماعة ما",
            "signataires liés à la préfecture ou province, remplissant les conditions d'inscription et de résidence quelque part",
            "signatories linked to the prefecture or province who meet the conditions, with residence somewhere"),
        CountedEligible, CitizensFacts.EligibleSomewhere);

    /// <summary>Linked to the prefecture or province, eligible, three months in one of its communes.</summary>
    public static CountFact CountedHere { get; } = Part(
        "province-signatories-counted-here",
        new(
            "الموقعون المرتبطون بالعمالة أو الإقليم والمستوفون لشروط التسجيل والإقامة بإحدى جماعاتها",
            "signataires liés à la préfecture ou province, remplissant les conditions d'inscription et de résidence dans l'une de ses communes",
            "signatories linked to the prefecture or province who meet the conditions, with residence in one of its communes"),
        CountedSomewhere, EligibleHere);

    /// <summary>Linked to the prefecture or province, eligible and registered.</summary>
    public static CountFact CountedRegistered { get; } = Part(
        "province-signatories-counted-registered",
        new(
            "الموقعون المستوفون للشرطين (الارتباط بالعمالة أو الإقليم وشروط التسجيل الشخصية) والمسجلون في اللوائح الانتخابية",
            "signataires remplissant les deux conditions (lien avec la préfecture ou province et conditions personnelles) et inscrits sur les listes électorales",
            "signatories who meet both conditions (link to the prefecture or province, personal conditions) and are registered"),
        CountedEligible, CitizensFacts.Registered);

    /// <summary>Linked to the prefecture or province, eligible, three months somewhere, and registered.</summary>
    public static CountFact CountedSomewhereRegistered { get; } = Part(
        "province-signatories-counted-somewhere-registered",
        new(
            "الموقعون المرتبطون بالعمالة أو الإقليم والمستوفون لشروط التسجيل والإقامة بجماعة ما والمسجلون",
            "signataires liés à la préfecture ou province, remplissant les conditions d'inscription et de résidence quelque part, et inscrits",
            "signatories linked to the prefecture or province who meet the conditions, with residence somewhere, and are registered"),
        CountedSomewhere, CountedRegistered);

    /// <summary>Linked to the prefecture or province, eligible, three months in one of its communes, and registered.</summary>
    public static CountFact CountedHereRegistered { get; } = Part(
        "province-signatories-counted-here-registered",
        new(
            "الموقعون المرتبطون بالعمالة أو الإقليم والمستوفون لشروط التسجيل والإقامة بإحدى جماعاتها والمسجلون",
            "signataires liés à la préfecture ou province, remplissant les conditions d'inscription et de résidence dans l'une de ses communes, et inscrits",
            "signatories linked to the prefecture or province who meet the conditions, with residence in one of its communes, and are registered"),
        CountedHere, CountedSomewhereRegistered);

    /// <summary>Whether the petitioners have a common interest: the article does not ask that it be direct.</summary>
    public static YesNoFact CommonInterest { get; } = new(
        "common-interest",
        new("مصلحة مشتركة في تقديم العريضة", "intérêt commun à présenter la pétition", "common interest in presenting the petition"))
    {
        Judge = Judges.Bureau,
    };

    /// <summary>Members of the association.</summary>
    public static CountFact Members { get; } = new(
        "association-members",
        new("عدد منخرطي الجمعية", "nombre d'adhérents de l'association", "members of the association"),
        Nouns.Members)
    {
        CanBeRaised = true,
    };

    /// <summary>Whether the association's seat is in the prefecture or province.</summary>
    public static YesNoFact SeatHere { get; } = new(
        "province-seat-here",
        new("مقر الجمعية بتراب العمالة أو الإقليم", "siège dans la préfecture ou province", "seat in the prefecture or province"))
    {
        RemedyToYes = new(
            "نقل المقر إلى تراب العمالة أو الإقليم",
            "transférer le siège dans la préfecture ou province",
            "move the seat to the prefecture or province"),
    };

    /// <summary>Whether a branch is in the prefecture or province.</summary>
    public static YesNoFact BranchHere { get; } = new(
        "province-branch-here",
        new("فرع للجمعية بتراب العمالة أو الإقليم", "section dans la préfecture ou province", "branch in the prefecture or province"))
    {
        RemedyToYes = new(
            "إحداث فرع بتراب العمالة أو الإقليم",
            "ouvrir une section dans la préfecture ou province",
            "open a branch in the prefecture or province"),
    };

    private static CountFact Part(string code, Phrase label, params CountFact[] partOf) => new(code, label, Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [.. partOf],
    };
}
