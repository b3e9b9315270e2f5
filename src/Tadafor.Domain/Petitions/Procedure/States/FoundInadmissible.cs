using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>The committee found the conditions not met; the agent is to be informed, with reasons.</summary>
internal sealed record FoundInadmissible : NationalState
{
    /// <summary>The filing with the local authority; <see langword="null"/> when there was none.</summary>
    public LocalFiling? Filing { get; init; }

    /// <summary>The deposit with the addressee, or its receipt.</summary>
    public required NationalReceipt Receipt { get; init; }

    /// <summary>The referral to the committee.</summary>
    public required CommitteeSeized Seized { get; init; }

    /// <summary>The opinion of the committee.</summary>
    public required CommitteeOpinion Opinion { get; init; }

    /// <inheritdoc/>
    public override Phrase Text =>
        new("غير مستوفية للشروط في رأي اللجنة", "irrecevable selon la commission", "inadmissible in the committee's opinion");

    /// <inheritdoc/>
    public override string Code => "found-inadmissible";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = ["inadmissibility-told", "organs-invested"];

    /// <summary>The agent is informed.</summary>
    public Step<RefusedNationally> Tell(InadmissibilityTold act) => To(new RefusedNationally
    {
        Since = Since,
        Noted = Noted,
        Filing = Filing,
        Receipt = Receipt,
        Seized = Seized,
        Opinion = Opinion,
        Notice = act
    }, act);

    /// <summary>New organs take office; running periods are counted from then.</summary>
    public Step<FoundInadmissible> Note(OrgansInvested act) => To(this with { Noted = [.. Noted, act] }, act);
}
