namespace Tadafor.Domain.Petitions;

/// <summary>
/// Those who present a national petition or a legislative motion: the committee that the owners of the initiative choose among themselves,
/// and the
/// support list it collects (organic laws 44-14 and 64-14, art. 2).
/// </summary>
public sealed record PetitionCommittee
{
    /// <summary>A committee of which nothing is said.</summary>
    public static PetitionCommittee Unstated { get; } = new();

    /// <summary>How many members it has.</summary>
    public Stated<long>? Members { get; init; }

    /// <summary>To how many regions its members belong (legislative motions).</summary>
    public Stated<long>? Regions { get; init; }

    /// <summary>How many regions the Kingdom has (legislative motions ask for a third of them).</summary>
    public Stated<long>? RegionsOfTheKingdom { get; init; }

    /// <summary>
    /// Whether all owners of the initiative signed it, enjoy civil and political rights and are registered on the electoral lists.
    /// </summary>
    public Stated<bool>? OwnersQualify { get; init; }

    /// <summary>Whether the committee chose its agent.</summary>
    public Stated<bool>? AgentChosen { get; init; }

    /// <summary>Whether it chose the agent's deputy.</summary>
    public Stated<bool>? DeputyChosen { get; init; }

    /// <summary>How many citizens signed the support list, each once.</summary>
    public Stated<long>? Supporters { get; init; }

    /// <summary>How many of them enjoy civil and political rights and are registered on the general electoral lists.</summary>
    public Stated<long>? SupportersRegistered { get; init; }

    /// <summary>How many of those the list gives the identity-card number and its date of validity of.</summary>
    public Stated<long>? SupportersIdentified { get; init; }
}
