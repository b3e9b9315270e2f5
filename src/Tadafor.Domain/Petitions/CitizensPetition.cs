using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions;

/// <summary>A petition presented by citizens (organic laws 113-14 art. 123, 112-14 art. 114, 111-14 art. 120).</summary>
public sealed record CitizensPetition : CouncilPetition
{
    /// <summary>
    /// Who signed: a <see cref="SignatoryRoll"/>, or plain <see cref="CountedSignatories"/>; <see langword="null"/> when the file does not
    /// say.
    /// </summary>
    public Signatories? Signatories { get; init; }

    /// <summary>Whether the petitioners have a direct common interest (communes and regions).</summary>
    public Judgement? DirectCommonInterest { get; init; }

    /// <summary>
    /// Whether the petitioners have a common interest (prefectures and provinces: the law does not ask that it be direct).
    /// </summary>
    public Judgement? CommonInterest { get; init; }

    /// <summary>
    /// How many signatories live in each prefecture or province of a region, for a file that holds no list; a list of signatories names the
    /// territory of each instead. What is not said of one of them is not known.
    /// </summary>
    public Sequence<ResidentsCount> Residents { get; init; } = [];

    /// <summary>How many agents the citizens designated.</summary>
    public Stated<long>? Agents { get; init; }

    /// <summary>Whether the agent signed the petition.</summary>
    public Stated<bool>? AgentSigned { get; init; }

    /// <summary>Whether the identity-card copies of those who present the petition are attached.</summary>
    public Stated<bool>? PresentersCards { get; init; }
}
