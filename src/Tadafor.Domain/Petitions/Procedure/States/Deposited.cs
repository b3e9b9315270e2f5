using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Deposited; the president has not referred it yet.</summary>
internal sealed record Deposited : PetitionState
{
    /// <inheritdoc/>
    public override Phrase Text => new("مودعة", "déposée", "deposited");

    /// <inheritdoc/>
    public override string Code => "deposited";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = ["referred", "completed", "duplicate-found", "withdrawn", "withdrawal-set-aside"];

    /// <summary>The president refers it to the bureau.</summary>
    public Step<UnderExamination> Refer(Referral act) =>
        To(new UnderExamination { Deposit = Deposit, Since = Since, Noted = Noted, Referral = act }, act);

    /// <summary>Notes an act that moves nothing.</summary>
    public Step<Deposited> Note(ActBeforeRuling act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>The petitioners withdraw.</summary>
    public Step<Withdrawn> Withdraw(Withdrawal act) =>
        To(new Withdrawn { Deposit = Deposit, Since = Since, Noted = Noted, From = this, Act = act }, act);

    /// <summary>A withdrawal is asked and moves nothing.</summary>
    public Step<Deposited> SetAside(WithdrawalSetAside act) => To(this with { Noted = [.. Noted, act] }, act);
}
