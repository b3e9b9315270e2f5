namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Where a petition to the Head of Government, or to the president of a House, stands.</summary>
/// <remarks>
/// <c>WithLocalAuthority, WithAddressee, BeforeCommittee, FoundAdmissible | FoundInadmissible, Answered | RefusedNationally</c>.
/// </remarks>
internal abstract record NationalState : ProcedureState
{
    private protected NationalState()
    {
    }
}
