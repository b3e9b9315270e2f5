using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>Folds acts into a state. An act that cannot stand is noted and left out, so that the ones after it are judged too.</summary>
internal static class Fold
{
    public static (TState? State, ReplayFaults? Faults) Of<TState>(IEnumerable<PetitionAct> acts, Func<TState?, PetitionAct, TState?> after)
        where TState : ProcedureState
    {
        TState? state = null;
        List<ReplayFault> faults = [];
        int index = 0;
        foreach (PetitionAct act in acts)
        {
            if (after(state, act) is { } next)
            {
                state = next;
            }
            else
            {
                faults.Add(new ReplayFault(index, act, state));
            }

            index++;
        }

        if (index == 0)
        {
            faults.Add(ReplayFault.NothingAtAll);
        }

        return (state, faults.Count == 0 ? null : new ReplayFaults(faults));
    }
}
