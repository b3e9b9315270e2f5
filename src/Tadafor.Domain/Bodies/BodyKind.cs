using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>What a consultative body is, hence which article speaks of it and what it may study.</summary>
public enum BodyKind
{
    /// <summary>A voluntary body of another form. <c>default</c>.</summary>
    Other = 0,

    /// <summary>A consultation space: voluntary.</summary>
    ConsultationSpace,

    /// <summary>A youth council of a commune, prefecture or province: voluntary. That of a region is <see cref="RegionYouth"/>.</summary>
    YouthCouncil,

    /// <summary>A neighbourhood committee: voluntary.</summary>
    NeighbourhoodCommittee,

    /// <summary>The equality body: 113-14 art. 120, 112-14 art. 111, 111-14 art. 117.</summary>
    Equality,

    /// <summary>The youth body of a region: 111-14 art. 117.</summary>
    RegionYouth,

    /// <summary>The economic body of a region: 111-14 art. 117.</summary>
    RegionEconomy,
}

/// <summary>Codes and words of <see cref="BodyKind"/>.</summary>
public static class BodyKinds
{
    /// <summary>The code in documents, such as <c>equality</c>.</summary>
    public static string Code(this BodyKind kind) => kind switch
    {
        BodyKind.Other => "other",
        BodyKind.ConsultationSpace => "consultation-space",
        BodyKind.YouthCouncil => "youth-council",
        BodyKind.NeighbourhoodCommittee => "neighbourhood-committee",
        BodyKind.Equality => "equality",
        BodyKind.RegionYouth => "region-youth",
        BodyKind.RegionEconomy => "region-economy",
    };

    /// <summary>The kind in words.</summary>
    public static Phrase Text(this BodyKind kind) => kind switch
    {
        BodyKind.Other => new("هيئة تشاورية أخرى", "autre instance de concertation", "another body of dialogue"),
        BodyKind.ConsultationSpace => new("فضاء تشاوري", "espace de concertation", "consultation space"),
        BodyKind.YouthCouncil => new("مجلس للشباب", "conseil des jeunes", "youth council"),
        BodyKind.NeighbourhoodCommittee => new("لجنة حي", "comité de quartier", "neighbourhood committee"),
        BodyKind.Equality => new(
            "هيئة المساواة وتكافؤ الفرص ومقاربة النوع",
            "instance de l'équité, de l'égalité des chances et de l'approche genre",
            "equality, equal-opportunity and gender body"),
        BodyKind.RegionYouth => new(
            "الهيئة الجهوية لاهتمامات الشباب",
            "instance régionale des préoccupations des jeunes",
            "regional body on the interests of young people"),
        BodyKind.RegionEconomy => new(
            "الهيئة الجهوية للقضايا ذات الطابع الاقتصادي",
            "instance régionale des questions économiques",
            "regional body on economic questions"),
    };

    /// <summary>Whether the law itself sets it up; otherwise it rests on a basis that the commune chose.</summary>
    public static bool IsStatutory(this BodyKind kind) => kind is BodyKind.Equality or BodyKind.RegionYouth or BodyKind.RegionEconomy;

    /// <summary>Whether only a region has it.</summary>
    public static bool IsOfRegionOnly(this BodyKind kind) => kind is BodyKind.RegionYouth or BodyKind.RegionEconomy;
}
