using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Accepted by the bureau. It must be entered on the next ordinary session.</summary>
internal sealed record Accepted : PetitionState
{
    /// <summary>The referral to the bureau; <see langword="null"/> when the file does not hold it.</summary>
    public required Referral? Referral { get; init; }

    /// <summary>The acceptance by the bureau.</summary>
    public required Acceptance Ruling { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("مقبولة من المكتب", "acceptée par le bureau", "accepted by the bureau");

    /// <inheritdoc/>
    public override string Code => "accepted";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = ["entered-on-agenda", "acceptance-told", "withdrawn", "withdrawal-set-aside"];

    /// <summary>It is entered on an agenda.</summary>
    public Step<OnAgenda> Enter(AgendaEntry act) =>
        To(new OnAgenda { Deposit = Deposit, Since = Since, Noted = Noted, Referral = Referral, Ruling = Ruling, Entry = act }, act);

    /// <summary>The petitioners are informed of the acceptance.</summary>
    public Step<Accepted> Tell(AcceptanceTold act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>The petitioners withdraw.</summary>
    public Step<Withdrawn> Withdraw(Withdrawal act) =>
        To(new Withdrawn { Deposit = Deposit, Since = Since, Noted = Noted, From = this, Act = act }, act);

    /// <summary>A withdrawal is asked and moves nothing.</summary>
    public Step<Accepted> SetAside(WithdrawalSetAside act) => To(this with { Noted = [.. Noted, act] }, act);
}
