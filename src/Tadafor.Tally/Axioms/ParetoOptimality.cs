using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Pareto optimality: no other selection within the envelope gives every voter at least as much and some voter more. Checked by trying
/// every selection, so
/// only for few projects.
/// </summary>
internal static class ParetoOptimality
{
    /// <summary>Finds a selection that is better for some and worse for none.</summary>
    /// <param name="election">The election, of at most 20 projects; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <param name="utility">What projects are worth.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>Identifiers of the better selection, or <see langword="null"/> when there is none.</returns>
    /// <exception cref="ArgumentException">There are too many projects.</exception>
    public static Sequence<string>? Check(
        Election election,
        Sequence<string> funded,
        AxiomUtility utility,
        CancellationToken cancellation = default)
    {
        Selection selection = new(election, funded);
        long[] costs = Subsets.Sums(election, p => election.Projects[p].Cost);
        long[] worths = Subsets.Sums(election, p => selection.WorthOf((ushort)p, utility));
        int[] ballots = [.. Subsets.Ballots(selection).Distinct()];
        long[] has = [.. ballots.Select(b => worths[b & Subsets.Funded(selection)])];
        for (int set = 0; set < costs.Length; set++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (costs[set] <= election.Envelope && IsBetter(set))
            {
                return Subsets.Ids(election, set);
            }
        }

        return null;

        bool IsBetter(int set)
        {
            bool someMore = false;
            for (int i = 0; i < ballots.Length; i++)
            {
                long would = worths[ballots[i] & set];
                if (would < has[i])
                {
                    return false;
                }

                someMore |= would > has[i];
            }

            return someMore;
        }
    }
}
