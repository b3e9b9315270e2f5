using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Filed with the local authority, which passes it on.</summary>
internal sealed record WithLocalAuthority : NationalState
{
    /// <summary>The filing.</summary>
    public required LocalFiling Filing { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("لدى السلطة الإدارية المحلية", "auprès de l'autorité locale", "with the local authority");

    /// <inheritdoc/>
    public override string Code => "with-local-authority";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = ["received", "organs-invested"];

    /// <summary>It reaches the addressee.</summary>
    public Step<WithAddressee> Receive(NationalReceipt act) =>
        To(new WithAddressee { Since = Since, Noted = Noted, Filing = Filing, Receipt = act }, act);

    /// <summary>New organs take office; running periods are counted from then.</summary>
    public Step<WithLocalAuthority> Note(OrgansInvested act) => To(this with { Noted = [.. Noted, act] }, act);
}
