using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>The committee found the conditions met; the addressee decides on the subject.</summary>
internal sealed record FoundAdmissible : NationalState
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
        new("مستوفية للشروط في رأي اللجنة", "recevable selon la commission", "admissible in the committee's opinion");

    /// <inheritdoc/>
    public override string Code => "found-admissible";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = ["answered", "organs-invested"];

    /// <summary>The addressee decides and informs the agent in writing.</summary>
    public Step<Answered> Answer(NationalAnswer act) => To(new Answered
    {
        Since = Since,
        Noted = Noted,
        Filing = Filing,
        Receipt = Receipt,
        Seized = Seized,
        Opinion = Opinion,
        Answer = act
    }, act);

    /// <summary>New organs take office; running periods are counted from then.</summary>
    public Step<FoundAdmissible> Note(OrgansInvested act) => To(this with { Noted = [.. Noted, act] }, act);
}
