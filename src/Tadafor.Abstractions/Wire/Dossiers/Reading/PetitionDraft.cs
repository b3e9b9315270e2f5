using NodaTime;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Everything a dossier may say before its kind is known: the kind may stand anywhere among the fields.</summary>
internal sealed class PetitionDraft
{
    public PetitionKind Kind { get; set; }

    public bool KindIsUnknown { get; set; }

    public string? Reference { get; set; }

    public Stated<LocalDate>? DepositedOn { get; set; }

    public Stated<LocalDate>? BureauRulesOn { get; set; }

    public PetitionedCommune Commune { get; set; } = PetitionedCommune.Unstated;

    public PetitionedProvince Province { get; set; } = PetitionedProvince.Unstated;

    public PetitionedRegion Region { get; set; } = PetitionedRegion.Unstated;

    public PetitionObject Asked { get; set; } = PetitionObject.Unstated;

    public PetitionForm Written { get; set; } = PetitionForm.Unstated;

    public NationalPetition National { get; set; } = new();

    public LegislativeMotion Motion { get; set; } = new();

    public Stated<bool>? Joint { get; set; }

    public Stated<bool>? Duplicate { get; set; }

    public Stated<bool>? FurtherProofs { get; set; }

    public ReadPetitioners Petitioners { get; set; } = new(null, null);

    /// <summary>The dossier; <see langword="null"/> when the kind, or the kind of petitioners, is not known or does not fit.</summary>
    public PetitionDossier? ToDossier() => (Kind, Petitioners) switch
    {
        _ when KindIsUnknown => null,
        (PetitionKind.NationalPetition, { Committee: { } committee }) => Committee(National, committee),
        (PetitionKind.LegislativeMotion, { Committee: { } committee }) => Committee(Motion, committee),
        (PetitionKind.Commune, { Council: { } petition }) => Council(petition, Commune),
        (PetitionKind.Province, { Council: { } petition }) => Council(petition, Province),
        (PetitionKind.Region, { Council: { } petition }) => Council(petition, Region),
        _ => null,
    };

    private CouncilPetition Council(CouncilPetition petitioners, PetitionedCouncil council) => petitioners with
    {
        Reference = Reference,
        Council = council,
        DepositedOn = DepositedOn,
        BureauRulesOn = BureauRulesOn,
        Object = Asked,
        Form = Written,
        Joint = Joint,
        Duplicate = Duplicate,
        FurtherProofs = FurtherProofs,
    };

    // What both kinds of committee petitions say was kept in the draft of the national petition.
    private CommitteePetition Committee(CommitteePetition petition, PetitionCommittee committee) => petition with
    {
        Reference = Reference,
        DepositedOn = DepositedOn,
        Committee = committee,
        PresentedBy = Petitioners.PresentedBy,
        Title = Asked.Title,
        TouchesConstants = Asked.TouchesConstants,
        PublicInterest = National.PublicInterest,
        Clear = National.Clear,
        Memorandum = National.Memorandum,
        SupportList = National.SupportList,
    };
}

/// <summary>
/// Who presents the petition: citizens or an association before a council, a committee before a national authority; or an association where
/// both are read, as the kind of petition may stand below it.
/// </summary>
internal sealed record ReadPetitioners(
    CouncilPetition? Council, PetitionCommittee? Committee, Presenter PresentedBy = Presenter.Citizens);
