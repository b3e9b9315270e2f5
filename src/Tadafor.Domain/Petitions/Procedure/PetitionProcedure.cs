using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>The road of a petition: where it begins, and the state that a list of acts leads to.</summary>
internal static class PetitionProcedure
{
    /// <summary>A petition is deposited.</summary>
    public static Step<Deposited> Begin(Deposit act) => new(new Deposited { Deposit = act, Since = act.On }, act);

    /// <summary>
    /// The state after an act; <see langword="null"/> when the state does not allow it. The first act has no state before it.
    /// </summary>
    public static PetitionState? After(PetitionState? state, PetitionAct act) => (state, act) switch
    {
        (null, Deposit a) => Begin(a).State,
        (not null, _) when act.On < state.Since => null,
        (Deposited s, Referral a) => s.Refer(a).State,
        (Deposited s, Acceptance a) => s.Accept(a).State,
        (Deposited s, Refusal a) => s.Refuse(a).State,
        (Deposited s, ActBeforeRuling a) => s.Note(a).State,
        (Deposited s, Withdrawal a) => s.Withdraw(a).State,
        (Deposited s, WithdrawalSetAside a) => s.SetAside(a).State,
        (UnderExamination s, Acceptance a) => s.Accept(a).State,
        (UnderExamination s, Refusal a) => s.Refuse(a).State,
        (UnderExamination s, ActBeforeRuling a) => s.Note(a).State,
        (UnderExamination s, Withdrawal a) => s.Withdraw(a).State,
        (UnderExamination s, WithdrawalSetAside a) => s.SetAside(a).State,
        (Accepted s, AgendaEntry a) => s.Enter(a).State,
        (Accepted s, AcceptanceTold a) => s.Tell(a).State,
        (Accepted s, Withdrawal a) => s.Withdraw(a).State,
        (Accepted s, WithdrawalSetAside a) => s.SetAside(a).State,
        (OnAgenda s, CommitteeReferral a) => s.Send(a).State,
        (OnAgenda s, Deliberation a) => s.Deliberate(a).State,
        (OnAgenda s, AcceptanceTold a) => s.Tell(a).State,
        (OnAgenda s, Withdrawal a) => s.Withdraw(a).State,
        (OnAgenda s, WithdrawalSetAside a) => s.SetAside(a).State,
        (InCommittee s, CommitteeReport a) => s.ReportOn(a).State,
        (InCommittee s, Deliberation a) => s.Deliberate(a).State,
        (InCommittee s, AcceptanceTold a) => s.Tell(a).State,
        (InCommittee s, Withdrawal a) => s.Withdraw(a).State,
        (InCommittee s, WithdrawalSetAside a) => s.SetAside(a).State,
        (Refused s, RefusalNotice a) => s.Notify(a).State,
        _ => null,
    };

    /// <summary>The state that acts lead to, in their order; or every act that cannot stand where it does.</summary>
    public static Replay Replay(IEnumerable<PetitionAct> acts)
    {
        (PetitionState? state, ReplayFaults? faults) = Fold.Of<PetitionState>(acts, After);
        return faults is null ? state! : faults;
    }
}
