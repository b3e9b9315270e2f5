using Tadafor.Domain.Petitions.Procedure.Acts;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Where a petition to a local council stands.</summary>
/// <remarks>
/// <c>Deposited, UnderExamination, Accepted | Refused, OnAgenda, InCommittee, Deliberated</c>; accepted by the bureau is not adopted by the
/// council.
/// </remarks>
internal abstract record PetitionState : ProcedureState
{
    private protected PetitionState()
    {
    }

    /// <summary>The deposit.</summary>
    public required Deposit Deposit { get; init; }
}
