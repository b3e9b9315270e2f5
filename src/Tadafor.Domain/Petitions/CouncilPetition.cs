using NodaTime;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// The file of one petition to the council of a commune, of a prefecture or province, or of a region. Closed:
/// <see cref="CitizensPetition"/> or
/// <see cref="AssociationPetition"/>.
/// </summary>
public abstract record CouncilPetition : PetitionDossier
{
    private protected CouncilPetition()
    {
    }

    /// <inheritdoc/>
    public sealed override PetitionKind Kind => Council.Kind;

    /// <summary>The council petitioned; of a commune of which nothing is said, when not given.</summary>
    public PetitionedCouncil Council { get; init; } = PetitionedCommune.Unstated;

    /// <summary>
    /// The commune petitioned: a short way to <see cref="Council"/>; <see cref="PetitionedCommune.Unstated"/> when another council is
    /// petitioned.
    /// </summary>
    public PetitionedCommune Commune
    {
        get => Council as PetitionedCommune ?? PetitionedCommune.Unstated;
        init => Council = value;
    }

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
