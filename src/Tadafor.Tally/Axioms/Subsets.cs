using System.Numerics;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>All sets of a few projects, as bit masks.</summary>
internal static class Subsets
{
    /// <summary>The most projects whose sets can be tried one by one.</summary>
    public const int MostProjects = 20;

    /// <exception cref="ArgumentException">There are more projects than can be tried in every combination.</exception>
    public static int Count(Election election)
    {
        if (election.Projects.Count > MostProjects)
        {
            throw new ArgumentException(
                $"The axiom is checked by trying every set of projects, at most {MostProjects}; the election has {election.Projects.Count}.",
                nameof(election));
        }

        return 1 << election.Projects.Count;
    }

    /// <summary>The sum over the projects of a set, for all sets at once.</summary>
    public static long[] Sums(Election election, Func<int, long> of)
    {
        long[] sums = new long[Count(election)];
        for (int set = 1; set < sums.Length; set++)
        {
            int last = BitOperations.TrailingZeroCount(set);
            sums[set] = checked(sums[set & (set - 1)] + of(last));
        }

        return sums;
    }

    /// <summary>The set of projects of every row.</summary>
    public static int[] Ballots(Selection selection)
    {
        int[] sets = new int[selection.Election.Ballots.Rows];
        for (int row = 0; row < sets.Length; row++)
        {
            foreach (ushort project in selection.ChoicesOf(row))
            {
                sets[row] |= 1 << project;
            }
        }

        return sets;
    }

    /// <summary>The funded set.</summary>
    public static int Funded(Selection selection) =>
        Enumerable.Range(0, selection.IsFunded.Length).Where(p => selection.IsFunded[p]).Aggregate(0, (set, p) => set | (1 << p));

    /// <summary>Identifiers of a set.</summary>
    public static Sequence<string> Ids(Election election, int set) =>
        Enumerable.Range(0, election.Projects.Count).Where(p => (set & (1 << p)) != 0).Select(p => election.Projects[p].Id).ToSequence();
}
