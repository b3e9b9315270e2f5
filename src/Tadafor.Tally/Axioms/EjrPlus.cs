using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Extended justified representation, in the strong form EJR+ that can be checked quickly (Brill and Peters 2023), for cost utilities: no
/// group of voters
/// agrees on a project not funded, while their share of the envelope is at least what each of them has with one more project.
/// </summary>
/// <remarks>
/// For each project not funded its supporters are sorted by what they have; a violation exists exactly when for some l the l-th of them,
/// with one more
/// project, has no more than l shares. Equal Shares with cost utilities always passes "up to any project".
/// </remarks>
internal static class EjrPlus
{
    /// <summary>EJR+ up to any project: the one more project is the one the group agrees on.</summary>
    /// <param name="election">The election; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <returns>A violation, or <see langword="null"/> when there is none.</returns>
    public static EjrPlusWitness? UpToAnyProject(Election election, Sequence<string> funded)
    {
        Selection selection = new(election, funded);
        return Find(selection, (_, project) => election.Projects[project].Cost);
    }

    /// <summary>EJR+ up to one project: the one more project is, for every voter, the dearest on their ballot that is not funded.</summary>
    /// <param name="election">The election; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <returns>A violation, or <see langword="null"/> when there is none.</returns>
    public static EjrPlusWitness? UpToOneProject(Election election, Sequence<string> funded)
    {
        Selection selection = new(election, funded);
        long[] dearest = new long[election.Ballots.Rows];
        for (int row = 0; row < dearest.Length; row++)
        {
            foreach (ushort project in selection.ChoicesOf(row))
            {
                dearest[row] = Math.Max(dearest[row], selection.IsFunded[project] ? 0 : election.Projects[project].Cost);
            }
        }

        return Find(selection, (row, _) => dearest[row]);
    }

    private static EjrPlusWitness? Find(Selection selection, Func<int, int, long> oneMore)
    {
        Election election = selection.Election;
        long[] has = [.. Enumerable.Range(0, election.Ballots.Rows).Select(r => selection.WorthOf(r, AxiomUtility.Cost))];
        List<int>[] supporters = selection.Supporters();
        for (int project = 0; project < supporters.Length; project++)
        {
            if (selection.IsFunded[project])
            {
                continue;
            }

            (long Reach, int Row)[] reach = [.. supporters[project].Select(r => (checked(has[r] + oneMore(r, project)), r)).Order()];
            long voters = 0;
            for (int i = 0; i < reach.Length; i++)
            {
                // A group may be any number of voters with the same ballot: the whole row is the strongest.
                voters += election.Ballots.Multiplicity[reach[i].Row];
                if (selection.Deserve(voters, reach[i].Reach))
                {
                    return new EjrPlusWitness(election.Projects[project].Id, voters, reach[i].Reach);
                }
            }
        }

        return null;
    }
}
