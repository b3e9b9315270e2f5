using Tadafor.Domain.Words;

namespace Tadafor.Domain.Parity;

/// <summary>What an organ of a composition is, hence which articles bear on it.</summary>
public enum OrganKind
{
    /// <summary>Any other organ: only its own goals bear on it. <c>default</c>.</summary>
    Other = 0,

    /// <summary>The council.</summary>
    Council,

    /// <summary>The seats of the commune council that are filled in one arrondissement.</summary>
    ArrondissementSeats,

    /// <summary>The council of one arrondissement.</summary>
    ArrondissementCouncil,

    /// <summary>A list of vice-presidents.</summary>
    VicePresidents,

    /// <summary>The chairs of the permanent committees.</summary>
    CommitteeChairs,
}

/// <summary>Codes of <see cref="OrganKind"/>.</summary>
public static class OrganKinds
{
    /// <summary>The code in documents, such as <c>vice-presidents</c>.</summary>
    public static string Code(this OrganKind kind) => kind switch
    {
        OrganKind.Other => "other",
        OrganKind.Council => "council",
        OrganKind.ArrondissementSeats => "arrondissement-seats",
        OrganKind.ArrondissementCouncil => "arrondissement-council",
        OrganKind.VicePresidents => "vice-presidents",
        OrganKind.CommitteeChairs => "committee-chairs",
    };

    /// <summary>The kind in words.</summary>
    public static Phrase Text(this OrganKind kind) => kind switch
    {
        OrganKind.Other => new("جهاز آخر", "autre organe", "another organ"),
        OrganKind.Council => new("المجلس", "le conseil", "the council"),
        OrganKind.ArrondissementSeats =>
            new("مقاعد المقاطعة في المجلس", "sièges de l'arrondissement au conseil", "the arrondissement's seats in the council"),
        OrganKind.ArrondissementCouncil => new("مجلس المقاطعة", "conseil d'arrondissement", "arrondissement council"),
        OrganKind.VicePresidents => new("نواب الرئيس", "vice-présidents", "vice-presidents"),
        OrganKind.CommitteeChairs => new("رؤساء اللجان", "présidents de commissions", "chairs of committees"),
    };
}
