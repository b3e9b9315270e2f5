using NodaTime;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// The file of one petition, as it is on the table: what it states and where from. Closed: a <see cref="CouncilPetition"/> to the council
/// of a commune,
/// of a prefecture or province, or of a region, or a <see cref="CommitteePetition"/> to a national authority, so that no kind can be asked
/// for the facts
/// of another.
/// </summary>
/// <remarks>Every part may be missing. A dossier carries no name and no identity number of a person.</remarks>
public abstract record PetitionDossier
{
    private protected PetitionDossier()
    {
    }

    /// <summary>Whom it addresses.</summary>
    public abstract PetitionKind Kind { get; }

    /// <summary>The reference the authority gave the file; <see langword="null"/> for none. It plays no part in the decision.</summary>
    public string? Reference { get; init; }

    /// <summary>The day of deposit: the legal date.</summary>
    public Stated<LocalDate>? DepositedOn { get; init; }
}
