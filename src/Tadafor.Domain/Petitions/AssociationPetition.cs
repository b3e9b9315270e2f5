using NodaTime;

namespace Tadafor.Domain.Petitions;

/// <summary>A petition presented by an association (organic laws 113-14 art. 124, 112-14 art. 115, 111-14 art. 121).</summary>
public sealed record AssociationPetition : CouncilPetition
{
    /// <summary>Whether it is recognised and constituted in Morocco under the legislation in force.</summary>
    public Stated<bool>? ConstitutedInMorocco { get; init; }

    /// <summary>The day of its declaration.</summary>
    public Stated<LocalDate>? DeclaredOn { get; init; }

    /// <summary>The day of the provisional receipt.</summary>
    public Stated<LocalDate>? ProvisionalReceiptOn { get; init; }

    /// <summary>The day of the final receipt.</summary>
    public Stated<LocalDate>? FinalReceiptOn { get; init; }

    /// <summary>
    /// Whether a final receipt was ever issued; follows from its day, or from its copy, where one is given.
    /// </summary>
    public Stated<bool>? FinalReceiptIssued { get; init; }

    /// <summary>How many members it has (prefectures and provinces only ask for it).</summary>
    public Stated<long>? Members { get; init; }

    /// <summary>Whether it works by democratic principles and its own statutes.</summary>
    public Judgement? Democratic { get; init; }

    /// <summary>Whether its situation is regular with regard to laws and regulations.</summary>
    public Stated<bool>? Regular { get; init; }

    /// <summary>Whether its seat is on the territory of the council petitioned.</summary>
    public Stated<bool>? SeatHere { get; init; }

    /// <summary>Whether a branch is on the territory of the council petitioned.</summary>
    public Stated<bool>? BranchHere { get; init; }

    /// <summary>Whether its activity is linked to the object of the petition.</summary>
    public Judgement? ActivityLinked { get; init; }

    /// <summary>The documents attached.</summary>
    public AssociationDocuments Documents { get; init; } = AssociationDocuments.Unstated;
}
