using NodaTime;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// The file of one petition to a commune council, as it is on the table: what it states and where from. Closed: <see cref="CitizensPetition"/> or
/// <see cref="AssociationPetition"/>, so that neither can be asked for the facts of the other.
/// </summary>
/// <remarks>Every part may be missing. A dossier carries no name and no identity number of a person.</remarks>
public abstract record PetitionDossier
{
    private protected PetitionDossier()
    {
    }

    /// <summary>The reference the commune gave the file; <see langword="null"/> for none. It plays no part in the decision.</summary>
    public string? Reference { get; init; }

    /// <summary>The commune petitioned.</summary>
    public PetitionedCommune Commune { get; init; } = PetitionedCommune.Unstated;

    /// <summary>The day of deposit with the council president: the legal date.</summary>
    public Stated<LocalDate>? DepositedOn { get; init; }

    /// <summary>The day on which the bureau ruled or will rule.</summary>
    public Stated<LocalDate>? BureauRulesOn { get; init; }

    /// <summary>What is asked.</summary>
    public PetitionObject Object { get; init; } = PetitionObject.Unstated;

    /// <summary>How it is written and filed.</summary>
    public PetitionForm Form { get; init; } = PetitionForm.Unstated;

    /// <summary>Whether citizens and an association present it together.</summary>
    public Stated<bool>? Joint { get; init; }

    /// <summary>Whether the same object is already before the council in another petition.</summary>
    public Stated<bool>? Duplicate { get; init; }

    /// <summary>Whether documents proving residence or activity and interest are attached, beyond what the decree lists.</summary>
    public Stated<bool>? FurtherProofs { get; init; }
}
