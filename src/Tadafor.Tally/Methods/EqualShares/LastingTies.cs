using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>Ties that hold over a whole span of endowments, because the tied projects are alike and not by coincidence.</summary>
internal sealed class LastingTies(Election election, EqualSharesRun run, ForeseenBudgets budgets)
{
    /// <summary>Whether two projects tied in a round are tied at every endowment of the span.</summary>
    /// <param name="looks">The round's evaluations; the last is the purchase.</param>
    /// <param name="other">A project that was not bought.</param>
    /// <param name="round">The round, 1 for the first.</param>
    public bool Include(ReadOnlySpan<RunLog.Look> looks, int other, int round)
    {
        if (!AreTied(other, round))
        {
            return false;
        }

        RunLog.Look look = looks[^1], otherLook = default;
        foreach (RunLog.Look candidate in looks)
        {
            otherLook = candidate.Project == other ? candidate : otherLook;
        }

        bool allSeen = budgets.Unseen(look) == 0 && budgets.Unseen(otherLook) == 0;
        return allSeen && (AreAlike(look, otherLook) || (AllPayInFull(look) && AllPayInFull(otherLook)));
    }

    private bool AreTied(int project, int round)
    {
        foreach (TieMet tie in run.Ties)
        {
            if (tie.Round == round && Array.IndexOf(tie.Tied, project) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // Then the price is cost / utility of all supporters, whatever the endowment: equal now, equal throughout.
    private bool AllPayInFull(in RunLog.Look look)
    {
        ReadOnlySpan<RunLog.Entry> entries = run.Log.Entries(look);
        double utility = 0;
        foreach (ref readonly RunLog.Entry entry in entries)
        {
            utility += entry.Voters * entry.Utility;
        }

        double price = election.Projects[look.Project].Cost / utility * (1 + (ForeseenBudgets.Padding * (entries.Length + 8)));
        foreach (ref readonly RunLog.Entry entry in entries)
        {
            if (budgets.Money(entry.Class).Least <= price * entry.Utility)
            {
                return false;
            }
        }

        return true;
    }

    // The same cost, and as many supporters with the same budgets and utilities.
    private bool AreAlike(in RunLog.Look left, in RunLog.Look right)
    {
        if (election.Projects[left.Project].Cost != election.Projects[right.Project].Cost || left.Count != right.Count)
        {
            return false;
        }

        Dictionary<(int Class, double Utility), double> voters = [];
        foreach (RunLog.Entry entry in run.Log.Entries(left))
        {
            voters.Add((entry.Class, entry.Utility), entry.Voters);
        }

        foreach (RunLog.Entry entry in run.Log.Entries(right))
        {
            if (!voters.TryGetValue((entry.Class, entry.Utility), out double same) || same != entry.Voters)
            {
                return false;
            }
        }

        return true;
    }
}
