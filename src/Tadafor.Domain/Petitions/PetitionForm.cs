namespace Tadafor.Domain.Petitions;

/// <summary>How the petition is written and filed (art. 122, decree 2.16.403).</summary>
public sealed record PetitionForm
{
    /// <summary>A form of which nothing is said.</summary>
    public static PetitionForm Unstated { get; } = new();

    /// <summary>Whether it is in writing.</summary>
    public Stated<bool>? InWriting { get; init; }

    /// <summary>Whether it follows the form annexed to the decree.</summary>
    public Stated<bool>? FollowsForm { get; init; }

    /// <summary>Whether date and object stand at the top of every page.</summary>
    public Stated<bool>? DateAndObjectOnEveryPage { get; init; }

    /// <summary>Whether it was filed or signed electronically.</summary>
    public Stated<bool>? Electronic { get; init; }
}
