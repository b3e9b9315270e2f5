namespace Tadafor.Domain.Petitions;

/// <summary>Which documents accompany an association's petition (decree 2.16.403, art. 4).</summary>
public sealed record AssociationDocuments
{
    /// <summary>Documents of which nothing is said.</summary>
    public static AssociationDocuments Unstated { get; } = new();

    /// <summary>Whether a copy of the final receipt is attached.</summary>
    public Stated<bool>? FinalReceipt { get; init; }

    /// <summary>Whether a document proving legal constitution is attached instead.</summary>
    public Stated<bool>? ConstitutionProof { get; init; }

    /// <summary>Whether a copy of the statutes is attached.</summary>
    public Stated<bool>? Statutes { get; init; }

    /// <summary>Whether the powers of the person who follows the procedure are proved.</summary>
    public Stated<bool>? Mandate { get; init; }
}
