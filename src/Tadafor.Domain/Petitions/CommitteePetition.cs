namespace Tadafor.Domain.Petitions;

/// <summary>
/// The file of a petition or motion that a committee presents to a national authority. Closed: <see cref="NationalPetition"/> or
/// <see cref="LegislativeMotion"/>.
/// </summary>
public abstract record CommitteePetition : PetitionDossier
{
    private protected CommitteePetition()
    {
    }

    /// <summary>The object as the text words it; <see langword="null"/> when the file does not say. It is never interpreted.</summary>
    public string? Title { get; init; }

    /// <summary>Who presents it; citizens, through their committee, unless the file says otherwise.</summary>
    public Presenter PresentedBy { get; init; }

    /// <summary>The committee and the support list.</summary>
    public PetitionCommittee Committee { get; init; } = PetitionCommittee.Unstated;

    /// <summary>Whether its aim is a public interest.</summary>
    public Judgement? PublicInterest { get; init; }

    /// <summary>Whether it is drawn up clearly.</summary>
    public Judgement? Clear { get; init; }

    /// <summary>Whether it touches the constants that unite the Nation.</summary>
    public Judgement? TouchesConstants { get; init; }

    /// <summary>Whether a detailed memorandum of reasons and aims is attached.</summary>
    public Stated<bool>? Memorandum { get; init; }

    /// <summary>Whether the support list is attached.</summary>
    public Stated<bool>? SupportList { get; init; }
}
