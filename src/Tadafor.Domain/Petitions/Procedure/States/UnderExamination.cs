using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Before the bureau, which verifies the conditions.</summary>
internal sealed record UnderExamination : PetitionState
{
    /// <summary>The referral to the bureau; <see langword="null"/> when the file does not hold it.</summary>
    public required Referral? Referral { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("قيد تحقق المكتب", "en examen par le bureau", "under examination");

    /// <inheritdoc/>
    public override string Code => "under-examination";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } =
    [
        "accepted",
        "refused",
        "completed",
        "duplicate-found",
        "withdrawn",
        "withdrawal-set-aside"
    ];

    /// <summary>The bureau accepts it.</summary>
    public Step<Accepted> Accept(Acceptance act) =>
        To(new Accepted { Deposit = Deposit, Since = Since, Noted = Noted, Referral = Referral, Ruling = act }, act);

    /// <summary>The bureau does not accept it.</summary>
    public Step<Refused> Refuse(Refusal act) =>
        To(new Refused { Deposit = Deposit, Since = Since, Noted = Noted, Referral = Referral, Ruling = act }, act);

    /// <summary>Notes an act that moves nothing.</summary>
    public Step<UnderExamination> Note(ActBeforeRuling act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>The petitioners withdraw.</summary>
    public Step<Withdrawn> Withdraw(Withdrawal act) =>
        To(new Withdrawn { Deposit = Deposit, Since = Since, Noted = Noted, From = this, Act = act }, act);

    /// <summary>A withdrawal is asked and moves nothing.</summary>
    public Step<UnderExamination> SetAside(WithdrawalSetAside act) => To(this with { Noted = [.. Noted, act] }, act);
}
