using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a petition to the council of a region, beside those that every petition has.</summary>
internal static class RegionFacts
{
    /// <summary>Those who live in the region or exercise an economic, commercial or professional activity there.</summary>
    public static CountFact Linked { get; } = new(
        "region-signatories-linked",
        new(
            "الموقعون من ساكنة الجهة أو الممارسون بها نشاطا",
            "signataires habitant la région ou y exerçant une activité",
            "signatories who live in the region or exercise an activity there"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [CitizensFacts.Signatories],
    };

    /// <summary>Moroccan citizens: the law speaks of petitions of citizens (111-14 arts 118 and 120).</summary>
    public static CountFact Citizens { get; } = new(
        "region-signatories-citizens",
        new("الموقعون من المواطنات والمواطنين", "signataires de nationalité marocaine", "signatories who are Moroccan citizens"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [CitizensFacts.Signatories],
    };

    /// <summary>Citizens who live in the region or exercise an activity there.</summary>
    public static CountFact LinkedCitizens { get; } = new(
        "region-signatories-counted",
        new(
            "الموقعون من المواطنات والمواطنين المرتبطين بالجهة",
            "signataires de nationalité marocaine liés à la région",
            "signatories who are Moroccan citizens and linked to the region"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [Linked, Citizens],
    };

    /// <summary>
    /// Those who effectively live in each prefecture or province of the region; who lives there is of the region's population.
    /// </summary>
    public static CountFamily LivingIn { get; } = new(
        "region-signatories-living-in",
        new(
            "الموقعون المقيمون فعليا بـ«{0}» (عمالة أو إقليم)",
            "signataires résidant effectivement dans : {0} (préfecture ou province)",
            "signatories effectively living in {0} (prefecture or province)"),
        new(
            "الموقعون المقيمون فعليا بكل عمالة أو إقليم تابع للجهة",
            "signataires résidant effectivement dans chaque préfecture ou province de la région",
            "signatories effectively living in each prefecture or province of the region"),
        new(
            "الموقعون المقيمون فعليا بالعمالات والأقاليم التي لا يسميها الملف",
            "signataires résidant dans les préfectures et provinces que le dossier ne nomme pas",
            "signatories living in the prefectures and provinces that the file does not name"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [LinkedCitizens],
    };

    /// <summary>How many prefectures and provinces the region has.</summary>
    public static CountFact Provinces { get; } = new(
        "region-provinces", new(
            "عدد العمالات والأقاليم التابعة للجهة",
            "nombre de préfectures et provinces de la région",
            "prefectures and provinces of the region"), Nouns.Provinces);

    /// <summary>Whether the association's seat is in the region.</summary>
    public static YesNoFact SeatHere { get; } = new(
        "region-seat-here",
        new("مقر الجمعية بتراب الجهة", "siège dans la région", "seat in the region"))
    {
        RemedyToYes = new("نقل المقر إلى تراب الجهة", "transférer le siège dans la région", "move the seat to the region"),
    };

    /// <summary>Whether a branch is in the region.</summary>
    public static YesNoFact BranchHere { get; } = new(
        "region-branch-here",
        new("فرع للجمعية بتراب الجهة", "section dans la région", "branch in the region"))
    {
        RemedyToYes = new("إحداث فرع بتراب الجهة", "ouvrir une section dans la région", "open a branch in the region"),
    };
}
