using OneOf;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>The road of a national petition: where it begins, and the state that a list of acts leads to.</summary>
internal static class NationalProcedure
{
    /// <summary>A petition is filed with the local authority.</summary>
    public static Step<WithLocalAuthority> Begin(LocalFiling act) => new(new WithLocalAuthority { Since = act.On, Filing = act }, act);

    /// <summary>A petition is deposited with its addressee.</summary>
    public static Step<WithAddressee> Begin(NationalReceipt act) => new(new WithAddressee { Since = act.On, Receipt = act }, act);

    /// <summary>
    /// The state after an act; <see langword="null"/> when the state does not allow it. The first act has no state before it.
    /// </summary>
    public static NationalState? After(NationalState? state, PetitionAct act) => (state, act) switch
    {
        (null, LocalFiling a) => Begin(a).State,
        (null, NationalReceipt a) => Begin(a).State,
        (not null, _) when act.On < state.Since => null,
        (WithLocalAuthority s, NationalReceipt a) => s.Receive(a).State,
        (WithLocalAuthority s, OrgansInvested a) => s.Note(a).State,
        (WithAddressee s, CommitteeSeized a) => s.Seize(a).State,
        (WithAddressee s, RegistrationAsked a) => s.Ask(a).State,
        (WithAddressee s, RegistrationAttested a) => s.Attest(a).State,
        (WithAddressee s, OrgansInvested a) => s.Note(a).State,
        (BeforeCommittee s, CommitteeOpinion a) => s.Conclude(a).State,
        (BeforeCommittee s, RegistrationAsked a) => s.Ask(a).State,
        (BeforeCommittee s, RegistrationAttested a) => s.Attest(a).State,
        (BeforeCommittee s, OrgansInvested a) => s.Note(a).State,
        (FoundAdmissible s, NationalAnswer a) => s.Answer(a).State,
        (FoundAdmissible s, OrgansInvested a) => s.Note(a).State,
        (FoundInadmissible s, InadmissibilityTold a) => s.Tell(a).State,
        (FoundInadmissible s, OrgansInvested a) => s.Note(a).State,
        _ => null,
    };

    /// <summary>The state that acts lead to, in their order; or every act that cannot stand where it does.</summary>
    public static NationalReplay Replay(IEnumerable<PetitionAct> acts)
    {
        (NationalState? state, ReplayFaults? faults) = Fold.Of<NationalState>(acts, After);
        return faults is null ? state! : faults;
    }
}

/// <summary>What a list of acts leads to: a state, or all the acts that cannot stand.</summary>
internal sealed class NationalReplay : OneOfBase<NationalState, ReplayFaults>
{
    private NationalReplay(OneOf<NationalState, ReplayFaults> input)
        : base(input)
    {
    }

    /// <summary>The acts lead to a state.</summary>
    public static implicit operator NationalReplay(NationalState state) => new(state);

    /// <summary>Some acts cannot stand.</summary>
    public static implicit operator NationalReplay(ReplayFaults faults) => new(faults);
}
