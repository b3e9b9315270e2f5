using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Justified representation (Aziz et al. 2017; for budgets Aziz, Lee, Talmon 2018): no group whose share of the envelope pays for a project
/// all of them
/// approve is left without any funded project on all of their ballots.
/// </summary>
internal static class JustifiedRepresentation
{
    /// <summary>Finds a group left out.</summary>
    /// <param name="election">The election; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <returns>A violation, or <see langword="null"/> when there is none.</returns>
    public static CohesiveWitness? Check(Election election, Sequence<string> funded)
    {
        Selection selection = new(election, funded);
        List<int>[] supporters = selection.Supporters();
        for (int project = 0; project < supporters.Length; project++)
        {
            long voters = supporters[project]
                .Where(r => selection.WorthOf(r, AxiomUtility.Cardinality) == 0)
                .Sum(r => (long)election.Ballots.Multiplicity[r]);
            if (selection.Deserve(voters, election.Projects[project].Cost))
            {
                return new CohesiveWitness([election.Projects[project].Id], voters);
            }
        }

        return null;
    }
}
