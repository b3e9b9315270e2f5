using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Answered. Nothing follows.</summary>
internal sealed record Answered : NationalState
{
    /// <summary>The filing with the local authority; <see langword="null"/> when there was none.</summary>
    public LocalFiling? Filing { get; init; }

    /// <summary>The deposit with the addressee, or its receipt.</summary>
    public required NationalReceipt Receipt { get; init; }

    /// <summary>The referral to the committee.</summary>
    public required CommitteeSeized Seized { get; init; }

    /// <summary>The opinion of the committee.</summary>
    public required CommitteeOpinion Opinion { get; init; }

    /// <summary>The answer.</summary>
    public required NationalAnswer Answer { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("أخبر الوكيل بمآلها", "suite communiquée", "answered");

    /// <inheritdoc/>
    public override string Code => "answered";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = [];
}
