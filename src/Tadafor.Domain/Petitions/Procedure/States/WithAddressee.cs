using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>With the addressee, who sends it to the committee.</summary>
internal sealed record WithAddressee : NationalState
{
    /// <summary>The filing with the local authority; <see langword="null"/> when there was none.</summary>
    public LocalFiling? Filing { get; init; }

    /// <summary>The deposit with the addressee, or its receipt.</summary>
    public required NationalReceipt Receipt { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("لدى السلطة المعنية", "auprès de l'autorité destinataire", "with the addressee");

    /// <inheritdoc/>
    public override string Code => "with-addressee";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } =
    [
        "committee-seized",
        "registration-asked",
        "registration-attested",
        "organs-invested"
    ];

    /// <summary>It is sent to the committee.</summary>
    public Step<BeforeCommittee> Seize(CommitteeSeized act) =>
        To(new BeforeCommittee { Since = Since, Noted = Noted, Filing = Filing, Receipt = Receipt, Seized = act }, act);

    /// <summary>Registration is to be checked (Parliament).</summary>
    public Step<WithAddressee> Ask(RegistrationAsked act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>Registration is attested (Parliament).</summary>
    public Step<WithAddressee> Attest(RegistrationAttested act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>New organs take office; running periods are counted from then.</summary>
    public Step<WithAddressee> Note(OrgansInvested act) => To(this with { Noted = [.. Noted, act] }, act);
}
