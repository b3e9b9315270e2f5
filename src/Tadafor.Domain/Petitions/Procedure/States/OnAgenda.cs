using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>On the agenda of a session.</summary>
internal sealed record OnAgenda : PetitionState
{
    /// <summary>The referral to the bureau; <see langword="null"/> when the file does not hold it.</summary>
    public required Referral? Referral { get; init; }

    /// <summary>The acceptance by the bureau.</summary>
    public required Acceptance Ruling { get; init; }

    /// <summary>The entry on an agenda.</summary>
    public required AgendaEntry Entry { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("مسجلة في جدول الأعمال", "inscrite à l'ordre du jour", "on the agenda");

    /// <inheritdoc/>
    public override string Code => "on-agenda";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } =
    [
        "sent-to-committee",
        "deliberated",
        "acceptance-told",
        "withdrawn",
        "withdrawal-set-aside"
    ];

    /// <summary>It is sent to the competent committee.</summary>
    public Step<InCommittee> Send(CommitteeReferral act) => To(new InCommittee
    {
        Deposit = Deposit,
        Since = Since,
        Noted = Noted,
        Referral = Referral,
        Ruling = Ruling,
        Entry = Entry,
        Sent = act
    }, act);

    /// <summary>The council deliberates, no committee having been asked; the law is then not kept.</summary>
    public Step<Deliberated> Deliberate(Deliberation act) => To(new Deliberated
    {
        Deposit = Deposit,
        Since = Since,
        Noted = Noted,
        Referral = Referral,
        Ruling = Ruling,
        Entry = Entry,
        Deliberation = act
    }, act);

    /// <summary>The petitioners are informed of the acceptance.</summary>
    public Step<OnAgenda> Tell(AcceptanceTold act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>The petitioners withdraw.</summary>
    public Step<Withdrawn> Withdraw(Withdrawal act) =>
        To(new Withdrawn { Deposit = Deposit, Since = Since, Noted = Noted, From = this, Act = act }, act);

    /// <summary>A withdrawal is asked and moves nothing.</summary>
    public Step<OnAgenda> SetAside(WithdrawalSetAside act) => To(this with { Noted = [.. Noted, act] }, act);
}
