using Tadafor.Tally.Counting;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Methods.Greedy;

/// <summary>One pass over the projects in order of support.</summary>
internal sealed class GreedyRun(OutcomeDraft draft, Ranking ranking, WhenTooDear whenTooDear, Ratio? minimum)
{
    /// <summary>Adds rounds, ties and obstacles to the draft; projects already funded are left alone.</summary>
    public void Count(TallyPhase phase)
    {
        int[] order = Array.FindAll(ranking.Order(), p => !draft.IsFunded(p) && HasEnoughSupport(p));
        for (int from = 0; from < order.Length && !draft.IsStopped;)
        {
            int to = from + 1;
            while (to < order.Length && ranking.Compare(order[from], order[to]) == 0)
            {
                to++;
            }

            int endedAt = CountEquals([.. order[from..to]], phase);
            if (endedAt >= 0)
            {
                draft.EndAt(endedAt, order);
                return;
            }

            from = to;
        }
    }

    private bool HasEnoughSupport(int project)
    {
        if (minimum is not { } least || ranking.SupportOf(project) >= least)
        {
            return true;
        }

        draft.Block(project, new BelowMinimumSupport(ranking.SupportOf(project), least));
        return false;
    }

    // Projects of equal support: as long as some are left, the ladder says which is next. Returns the project that ends the count, or -1.
    private int CountEquals(List<int> equals, TallyPhase phase)
    {
        while (equals.Count > 0)
        {
            List<int> candidates = whenTooDear == WhenTooDear.Stop ? equals : equals.FindAll(draft.Fits);
            if (candidates.Count == 0)
            {
                equals.ForEach(p => draft.Block(p, new EnvelopeTooSmall(draft.Remaining)));
                return -1;
            }

            int chosen = draft.Choose(candidates, phase);
            if (chosen < 0 || !draft.Fits(chosen))
            {
                return chosen;
            }

            draft.Fund(chosen, phase, ranking.Measure, ranking.ValueOf(chosen), payments: null);
            equals.Remove(chosen);
        }

        return -1;
    }
}
