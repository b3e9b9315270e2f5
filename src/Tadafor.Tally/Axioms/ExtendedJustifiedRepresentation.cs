using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Extended justified representation (Peters, Pierczyński, Skowron 2021; up to any: Brill, Forster, Lackner, Maly, Peters 2023): in every
/// group whose share
/// of the envelope pays for a set of projects all of them approve, some voter has at least what that set is worth. Checked by trying every
/// set, so only for
/// few projects; the number of voters does not matter.
/// </summary>
internal static class ExtendedJustifiedRepresentation
{
    /// <summary>Finds a group that has too little.</summary>
    /// <param name="election">The election, of at most 20 projects; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <param name="utility">What projects are worth.</param>
    /// <param name="slack">How far the axiom may be missed.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>A violation, or <see langword="null"/> when there is none.</returns>
    /// <exception cref="ArgumentException">There are too many projects.</exception>
    public static CohesiveWitness? Check(
        Election election,
        Sequence<string> funded,
        AxiomUtility utility,
        Slack slack = Slack.None,
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
            // Whether a voter has too little does not depend on the others: all who have are the strongest group.
            long voters = 0;
            for (int row = 0; row < ballots.Length; row++)
            {
                voters += (ballots[row] & set) == set && HasTooLittle(ballots[row], set) ? election.Ballots.Multiplicity[row] : 0;
            }

            if (selection.Deserve(voters, costs[set]))
            {
                return new CohesiveWitness(Subsets.Ids(election, set), voters);
            }
        }

        return null;

        bool HasTooLittle(int ballot, int set)
        {
            long has = worths[ballot & won];
            int missing = slack == Slack.UpToOne ? ballot & ~won : set & ~won;
            IEnumerable<long> additions = Enumerable
                .Range(0, election.Projects.Count)
                .Where(p => (missing & (1 << p)) != 0)
                .Select(p => worths[1 << p]);
            return has < worths[set] && slack switch
            {
                Slack.UpToOne => additions.All(more => has + more <= worths[set]),
                Slack.UpToAny => additions.Any(more => has + more <= worths[set]),
                _ => true,
            };
        }
    }
}
