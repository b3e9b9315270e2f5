using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a petition presented by citizens.</summary>
internal static class CitizensFacts
{
    /// <summary>Everyone who signed, each counted once.</summary>
    public static CountFact Signatories { get; } = new(
        "signatories",
        new("عدد الموقعين", "nombre de signataires", "signatories"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
    };

    /// <summary>Those who live in the commune or exercise an economic, commercial or professional activity there.</summary>
    public static CountFact Linked { get; } = new(
        "signatories-linked",
        new(
            "الموقعون من ساكنة الجماعة أو الممارسون بها نشاطا",
            "signataires habitant la commune ou y exerçant une activité",
            "signatories who live in the commune or exercise an activity there"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [Signatories],
    };

    /// <summary>Those who meet the personal conditions of registration (57-11 arts 3 and 7).</summary>
    public static CountFact Eligible { get; } = Meeting(
        "signatories-eligible",
        new(
            "الموقعون المستوفون للشروط الشخصية للتسجيل",
            "signataires remplissant les conditions personnelles d'inscription",
            "signatories who meet the personal conditions of registration"),
        Signatories);

    /// <summary>Those who also have lived at least three months in one commune, wherever it is (57-11 art. 4).</summary>
    public static CountFact EligibleSomewhere { get; } = Meeting(
        "signatories-eligible-somewhere",
        new(
            "الموقعون المستوفون لشروط التسجيل والمقيمون ثلاثة أشهر بجماعة ما",
            "signataires remplissant les conditions d'inscription, avec trois mois de résidence dans une commune quelconque",
            "signatories who meet the conditions of registration with three months of residence in some commune"),
        Eligible);

    /// <summary>Those who also have lived at least three months in this commune.</summary>
    public static CountFact EligibleHere { get; } = Meeting(
        "signatories-eligible-here",
        new(
            "الموقعون المستوفون لشروط التسجيل والمقيمون ثلاثة أشهر بهذه الجماعة",
            "signataires remplissant les conditions d'inscription, avec trois mois de résidence dans cette commune",
            "signatories who meet the conditions of registration with three months of residence in this commune"),
        EligibleSomewhere);

    /// <summary>Those registered on the electoral lists.</summary>
    public static CountFact Registered { get; } = Meeting(
        "signatories-registered",
        new(
            "الموقعون المسجلون في اللوائح الانتخابية",
            "signataires inscrits sur les listes électorales",
            "signatories registered on the electoral lists"),
        Signatories);

    /// <summary>Linked to the commune and personally eligible.</summary>
    public static CountFact CountedEligible { get; } = Meeting(
        "signatories-counted",
        new(
            "الموقعون المستوفون للشرطين (الارتباط بالجماعة وشروط التسجيل الشخصية)",
            "signataires remplissant les deux conditions (lien avec la commune et conditions personnelles)",
            "signatories who meet both conditions (link to the commune, personal conditions)"),
        Linked, Eligible);

    /// <summary>Linked to the commune, eligible, three months somewhere.</summary>
    public static CountFact CountedSomewhere { get; } = Meeting(
        "signatories-counted-somewhere",
        new(
            "الموقعون المرتبطون بالجماعة والمستوفون لشروط التسجيل والإقامة بجماعة ما",
            "signataires liés à la commune, remplissant les conditions d'inscription et de résidence quelque part",
            "signatories linked to the commune who meet the conditions, with residence somewhere"),
        CountedEligible, EligibleSomewhere);

    /// <summary>Linked to the commune, eligible, three months here.</summary>
    public static CountFact CountedHere { get; } = Meeting(
        "signatories-counted-here",
        new(
            "الموقعون المرتبطون بالجماعة والمستوفون لشروط التسجيل والإقامة بها",
            "signataires liés à la commune, remplissant les conditions d'inscription et de résidence dans la commune",
            "signatories linked to the commune who meet the conditions, with residence in it"),
        CountedSomewhere, EligibleHere);

    /// <summary>Linked to the commune, eligible and registered.</summary>
    public static CountFact CountedRegistered { get; } = Meeting(
        "signatories-counted-registered",
        new(
            "الموقعون المستوفون للشرطين (الارتباط بالجماعة وشروط التسجيل الشخصية) والمسجلون في اللوائح الانتخابية",
            "signataires remplissant les deux conditions (lien avec la commune et conditions personnelles) et inscrits sur les listes électorales",
            "signatories who meet both conditions (link to the commune, personal conditions) and are registered"),
        CountedEligible, Registered);

    /// <summary>Linked to the commune, eligible, three months somewhere, and registered.</summary>
    public static CountFact CountedSomewhereRegistered { get; } = Meeting(
        "signatories-counted-somewhere-registered",
        new(
            "الموقعون المرتبطون بالجماعة والمستوفون لشروط التسجيل والإقامة بجماعة ما والمسجلون",
            "signataires liés à la commune, remplissant les conditions d'inscription et de résidence quelque part, et inscrits",
            "signatories linked to the commune who meet the conditions, with residence somewhere, and are registered"),
        CountedSomewhere, CountedRegistered);

    /// <summary>Linked to the commune, eligible, three months here, and registered.</summary>
    public static CountFact CountedHereRegistered { get; } = Meeting(
        "signatories-counted-here-registered",
        new(
            "الموقعون المرتبطون بالجماعة والمستوفون لشروط التسجيل والإقامة بها والمسجلون",
            "signataires liés à la commune, remplissant les conditions d'inscription et de résidence dans la commune, et inscrits",
            "signatories linked to the commune who meet the conditions, with residence in it, and are registered"),
        CountedHere, CountedSomewhereRegistered);

    /// <summary>Signatories whose identity-card copy is attached.</summary>
    public static CountFact CardCopies { get; } = new(
        "card-copies",
        new("نسخ بطائق التعريف الوطنية المرفقة", "copies de cartes d'identité jointes", "identity-card copies attached"),
        Nouns.Copies)
    {
        CanBeRaised = true,
    };

    /// <summary>Whether card copies of those who present the petition are attached.</summary>
    public static YesNoFact PresentersCards { get; } = new(
        "presenters-cards",
        new(
            "نسخ بطائق مقدمي العريضة مرفقة",
            "copies des cartes de ceux qui présentent la pétition jointes",
            "identity-card copies of those who present the petition attached"))
    {
        RemedyToYes = new(
            "إرفاق نسخ بطائق مقدمي العريضة",
            "joindre les copies des cartes de ceux qui présentent la pétition",
            "attach identity-card copies of those who present the petition"),
    };

    /// <summary>Whether the petitioners have a direct common interest (art. 123, third condition).</summary>
    public static YesNoFact DirectCommonInterest { get; } = new(
        "direct-common-interest",
        new(
            "مصلحة مباشرة مشتركة في تقديم العريضة",
            "intérêt commun direct à présenter la pétition",
            "direct common interest in presenting the petition"))
    {
        Judge = Judges.Bureau,
    };

    /// <summary>How many agents the citizens designated.</summary>
    public static CountFact Agents { get; } = new(
        "agents",
        new("عدد الوكلاء المعينين", "mandataires désignés", "agents designated"),
        Nouns.Agents)
    {
        CanBeRaised = true,
    };

    /// <summary>Whether the agent signed the petition.</summary>
    public static YesNoFact AgentSigned { get; } = new(
        "agent-signed",
        new("الوكيل من الموقعين", "le mandataire est signataire", "the agent is a signatory"))
    {
        RemedyToYes = new("توقيع الوكيل على العريضة", "faire signer le mandataire", "have the agent sign the petition"),
    };

    private static CountFact Meeting(string code, Phrase label, params CountFact[] partOf) => new(code, label, Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [.. partOf],
    };
}
