using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Before the competent permanent committee.</summary>
internal sealed record InCommittee : PetitionState
{
    /// <summary>The referral to the bureau; <see langword="null"/> when the file does not hold it.</summary>
    public required Referral? Referral { get; init; }

    /// <summary>The acceptance by the bureau.</summary>
    public required Acceptance Ruling { get; init; }

    /// <summary>The entry on an agenda.</summary>
    public required AgendaEntry Entry { get; init; }

    /// <summary>The referral to the committee.</summary>
    public required CommitteeReferral Sent { get; init; }

    /// <summary>The examination by the committee; <see langword="null"/> while there is none.</summary>
    public CommitteeReport? Report { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("لدى اللجنة الدائمة", "en commission", "in committee");

    /// <inheritdoc/>
    public override string Code => "in-committee";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } =
    [
        "committee-reported",
        "deliberated",
        "acceptance-told",
        "withdrawn",
        "withdrawal-set-aside"
    ];

    /// <summary>The committee has examined it.</summary>
    public Step<InCommittee> ReportOn(CommitteeReport act) => To(this with { Report = act }, act);

    /// <summary>The council deliberates.</summary>
    public Step<Deliberated> Deliberate(Deliberation act) => To(new Deliberated
    {
        Deposit = Deposit,
        Since = Since,
        Noted = Noted,
        Referral = Referral,
        Ruling = Ruling,
        Entry = Entry,
        Sent = Sent,
        Report = Report,
        Deliberation = act
    }, act);

    /// <summary>The petitioners are informed of the acceptance.</summary>
    public Step<InCommittee> Tell(AcceptanceTold act) => To(this with { Noted = [.. Noted, act] }, act);

    /// <summary>The petitioners withdraw.</summary>
    public Step<Withdrawn> Withdraw(Withdrawal act) =>
        To(new Withdrawn { Deposit = Deposit, Since = Since, Noted = Noted, From = this, Act = act }, act);

    /// <summary>A withdrawal is asked and moves nothing.</summary>
    public Step<InCommittee> SetAside(WithdrawalSetAside act) => To(this with { Noted = [.. Noted, act] }, act);
}
