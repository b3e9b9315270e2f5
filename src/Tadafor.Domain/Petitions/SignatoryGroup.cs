namespace Tadafor.Domain.Petitions;

/// <summary>
/// The groups of signatories that the conditions count. A signatory may belong to several. "The commune" is the territory of the council
/// petitioned:
/// a prefecture or province, or a region, where that is petitioned; residence in it is then residence in one of its communes.
/// </summary>
public enum SignatoryGroup
{
    /// <summary>Everyone who signed, each once.</summary>
    Everyone = 0,

    /// <summary>Who live in the commune or exercise an economic, commercial or professional activity there.</summary>
    Linked,

    /// <summary>
    /// Who meet the personal conditions of registration: Moroccan, adult, civil and political rights, no incapacity (law 57-11, arts 3 and
    /// 7).
    /// </summary>
    Eligible,

    /// <summary>Eligible, and living at least three months in one commune, wherever it is (law 57-11, art. 4).</summary>
    EligibleSomewhere,

    /// <summary>Eligible, and living at least three months in this commune.</summary>
    EligibleHere,

    /// <summary>Registered on the electoral lists.</summary>
    Registered,

    /// <summary>Linked and eligible.</summary>
    Counted,

    /// <summary>Linked and eligible somewhere.</summary>
    CountedSomewhere,

    /// <summary>Linked and eligible here.</summary>
    CountedHere,

    /// <summary>Linked, eligible and registered.</summary>
    CountedRegistered,

    /// <summary>Whose identity-card copy is attached.</summary>
    WithCardCopy,

    /// <summary>Linked, eligible somewhere and registered.</summary>
    CountedSomewhereRegistered,

    /// <summary>Linked, eligible here and registered.</summary>
    CountedHereRegistered,

    /// <summary>Moroccan citizens.</summary>
    Citizens,

    /// <summary>Moroccan citizens who are linked.</summary>
    LinkedCitizens,
}

/// <summary>The groups, in order.</summary>
internal static class SignatoryGroups
{
    /// <summary>How many groups there are.</summary>
    public const int Count = 15;

    /// <summary>All groups, in the order of <see cref="SignatoryGroup"/>.</summary>
    public static Primitives.Sequence<SignatoryGroup> All { get; } = [.. Enumerable.Range(0, Count).Select(i => (SignatoryGroup)i)];
}
