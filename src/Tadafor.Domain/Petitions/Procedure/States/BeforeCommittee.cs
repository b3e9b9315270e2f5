using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Before the petitions committee.</summary>
internal sealed record BeforeCommittee : NationalState
{
    /// <summary>The filing with the local authority; <see langword="null"/> when there was none.</summary>
    public LocalFiling? Filing { get; init; }

    /// <summary>The deposit with the addressee, or its receipt.</summary>
    public required NationalReceipt Receipt { get; init; }

    /// <summary>The referral to the committee.</summary>
    public required CommitteeSeized Seized { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("لدى لجنة العرائض", "devant la commission des pétitions", "before the petitions committee");

    /// <inheritdoc/>
    public override string Code => "before-committee";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = ["opinion-given", "registration-asked", "registration-attested", "organs-invested"];

    /// <summary>Registration is to be checked (Parliament).</summary>
    public Step<BeforeCommittee> Ask(RegistrationAsked act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>Registration is attested (Parliament).</summary>
    public Step<BeforeCommittee> Attest(RegistrationAttested act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>New organs take office; running periods are counted from then.</summary>
    public Step<BeforeCommittee> Note(OrgansInvested act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>The committee finds the conditions met or not; a state for each.</summary>
    public Step<NationalState> Conclude(CommitteeOpinion act) => To<NationalState>(
        act.Admissible
            ? new FoundAdmissible { Since = Since, Noted = Noted, Filing = Filing, Receipt = Receipt, Seized = Seized, Opinion = act }
            : new FoundInadmissible { Since = Since, Noted = Noted, Filing = Filing, Receipt = Receipt, Seized = Seized, Opinion = act },
        act);
}
