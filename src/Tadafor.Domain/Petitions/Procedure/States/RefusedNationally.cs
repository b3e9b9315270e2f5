using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Not accepted, and the agent informed. Nothing follows.</summary>
internal sealed record RefusedNationally : NationalState
{
    /// <summary>The filing with the local authority; <see langword="null"/> when there was none.</summary>
    public LocalFiling? Filing { get; init; }

    /// <summary>The deposit with the addressee, or its receipt.</summary>
    public required NationalReceipt Receipt { get; init; }

    /// <summary>The referral to the committee.</summary>
    public required CommitteeSeized Seized { get; init; }

    /// <summary>The opinion of the committee.</summary>
    public required CommitteeOpinion Opinion { get; init; }

    /// <summary>The notification.</summary>
    public required InadmissibilityTold Notice { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("غير مقبولة، وأخبر الوكيل", "irrecevable, mandataire informé", "not accepted, agent informed");

    /// <inheritdoc/>
    public override string Code => "refused";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = [];
}
