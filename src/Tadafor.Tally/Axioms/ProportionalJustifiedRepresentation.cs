using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Proportional justified representation (Sánchez-Fernández et al. 2017; for budgets Aziz, Lee, Talmon 2018 and Los, Christoff, Grossi
/// 2022): every group
/// whose share of the envelope pays for a set of projects all of them approve has together, on any of their ballots, funded projects worth
/// at least that
/// set. Checked by trying every set and every part of the selection, so only for few projects.
/// </summary>
internal static class ProportionalJustifiedRepresentation
{
    /// <summary>Finds a group that has too little together.</summary>
    /// <param name="election">The election, of at most 20 projects; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <param name="utility">What projects are worth.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>A violation, or <see langword="null"/> when there is none.</returns>
    /// <exception cref="ArgumentException">There are too many projects.</exception>
    public static CohesiveWitness? Check(
        Election election,
        Sequence<string> funded,
        AxiomUtility utility,
        CancellationToken cancellation = default)
    {
        Selection selection = new(election, funded);
        long[] costs = Subsets.Sums(election, p => election.Projects[p].Cost);
        long[] worths = Subsets.Sums(election, p => selection.WorthOf((ushort)p, utility));
        int[] ballots = Subsets.Ballots(selection);
        int won = Subsets.Funded(selection);
        for (int set = 1; set < costs.Length; set++)
        {
            cancellation.ThrowIfCancellationRequested();
            // For every part of the selection worth less than the set: the voters who have nothing outside that part.
            for (int part = won; ; part = (part - 1) & won)
            {
                if (worths[part] < worths[set])
                {
                    long voters = 0;
                    for (int row = 0; row < ballots.Length; row++)
                    {
                        voters += (ballots[row] & set) == set && (ballots[row] & won & ~part) == 0 ? election.Ballots.Multiplicity[row] : 0;
                    }

                    if (selection.Deserve(voters, costs[set]))
                    {
                        return new CohesiveWitness(Subsets.Ids(election, set), voters);
                    }
                }

                if (part == 0)
                {
                    break;
                }
            }
        }

        return null;
    }
}
