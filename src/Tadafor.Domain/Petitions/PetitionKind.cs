namespace Tadafor.Domain.Petitions;

/// <summary>Whom a petition addresses, and under which organic law.</summary>
public enum PetitionKind
{
    /// <summary>The council of a commune (organic law 113-14). <c>default</c>, as in a document that does not name a kind.</summary>
    Commune = 0,

    /// <summary>The council of a prefecture or province (organic law 112-14).</summary>
    Province,

    /// <summary>The council of a region (organic law 111-14).</summary>
    Region,

    /// <summary>A public authority: the Head of Government or the president of a House of Parliament (organic law 44-14).</summary>
    NationalPetition,

    /// <summary>A motion in matters of legislation, to the bureau of a House of Parliament (organic law 64-14).</summary>
    LegislativeMotion,
}
