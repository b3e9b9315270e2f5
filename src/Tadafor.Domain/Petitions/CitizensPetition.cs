namespace Tadafor.Domain.Petitions;

/// <summary>A petition presented by citizens (organic law 113-14, arts 122 and 123; decree 2.16.403, art. 3).</summary>
public sealed record CitizensPetition : PetitionDossier
{
    /// <summary>Who signed: a <see cref="SignatoryRoll"/>, or plain <see cref="CountedSignatories"/>; <see langword="null"/> when the file does not say.</summary>
    public Signatories? Signatories { get; init; }

    /// <summary>Whether the petitioners have a direct common interest.</summary>
    public Judgement? DirectCommonInterest { get; init; }

    /// <summary>How many agents the citizens designated.</summary>
    public Stated<long>? Agents { get; init; }

    /// <summary>Whether the agent signed the petition.</summary>
    public Stated<bool>? AgentSigned { get; init; }

    /// <summary>Whether the identity-card copies of those who present the petition are attached.</summary>
    public Stated<bool>? PresentersCards { get; init; }
}
