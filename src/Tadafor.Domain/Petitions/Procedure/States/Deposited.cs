using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Deposited; the file holds nothing after that.</summary>
internal sealed record Deposited : PetitionState
{
    /// <inheritdoc/>
    public override Phrase Text => new("مودعة", "déposée", "deposited");

    /// <inheritdoc/>
    public override string Code => "deposited";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } =
    [
        "referred",
        "accepted",
        "refused",
        "completed",
        "duplicate-found",
        "withdrawn",
        "withdrawal-set-aside"
    ];

    /// <summary>The president refers it to the bureau.</summary>
    public Step<UnderExamination> Refer(Referral act) =>
        To(new UnderExamination { Deposit = Deposit, Since = Since, Noted = Noted, Referral = act }, act);

    /// <summary>The bureau accepts it; that the president referred it before, the file need not hold.</summary>
    public Step<Accepted> Accept(Acceptance act) =>
        To(new Accepted { Deposit = Deposit, Since = Since, Noted = Noted, Referral = null, Ruling = act }, act);

    /// <summary>The bureau does not accept it; that the president referred it before, the file need not hold.</summary>
    public Step<Refused> Refuse(Refusal act) =>
        To(new Refused { Deposit = Deposit, Since = Since, Noted = Noted, Referral = null, Ruling = act }, act);

    /// <summary>Notes an act that moves nothing.</summary>
    public Step<Deposited> Note(ActBeforeRuling act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>The petitioners withdraw.</summary>
    public Step<Withdrawn> Withdraw(Withdrawal act) =>
        To(new Withdrawn { Deposit = Deposit, Since = Since, Noted = Noted, From = this, Act = act }, act);

    /// <summary>A withdrawal is asked and moves nothing.</summary>
    public Step<Deposited> SetAside(WithdrawalSetAside act) => To(this with { Noted = [.. Noted, act] }, act);
}
