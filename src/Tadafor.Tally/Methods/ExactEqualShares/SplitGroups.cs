using System.Numerics;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>Finds, for every project, the groups of supporters that could split its cost: those who have paid least first.</summary>
internal sealed class SplitGroups
{
    private readonly Election _election;
    private readonly SupporterRows _supporters;
    private readonly PaidClasses _classes;
    private int[] _rankOf = new int[64];
    private int[] _ranked = [];
    private long[] _counts = [];
    private ulong[] _occurs = [];

    public SplitGroups(Election election, SupporterRows supporters, PaidClasses classes)
    {
        _election = election;
        _supporters = supporters;
        _classes = classes;
    }

    /// <summary>Orders the classes that occur, for the calls that follow.</summary>
    public void Order(int[] classOf)
    {
        if (_rankOf.Length < _classes.Count)
        {
            _rankOf = new int[2 * _classes.Count];
        }

        _ranked = [.. classOf.Distinct()];
        double[] near = new double[_ranked.Length];
        for (int i = 0; i < near.Length; i++)
        {
            near[i] = _classes.Near[_ranked[i]];
        }

        Array.Sort(near, _ranked);
        SortNearOnes();
        for (int i = 0; i < _ranked.Length; i++)
        {
            _rankOf[_ranked[i]] = i;
        }

        _counts = new long[_ranked.Length];
        _occurs = new ulong[(_ranked.Length + 63) / 64];
    }

    /// <summary>Fills <paramref name="groups"/> with the project's groups, smallest first; each holds the one before.</summary>
    public void Find(int project, int[] classOf, List<SplitGroup> groups)
    {
        groups.Clear();
        ReadOnlySpan<int> multiplicity = _election.Ballots.Multiplicity;
        foreach (int row in _supporters.Of(project))
        {
            int rank = _rankOf[classOf[row]];
            _counts[rank] += multiplicity[row];
            _occurs[rank >> 6] |= 1UL << (rank & 63);
        }

        long payers = 0;
        for (int word = 0; word < _occurs.Length; word++)
        {
            for (ulong left = _occurs[word]; left != 0; left &= left - 1)
            {
                int rank = (word << 6) + BitOperations.TrailingZeroCount(left);
                payers += _counts[rank];
                _counts[rank] = 0;
                groups.Add(new SplitGroup(payers, _ranked[rank]));
            }

            _occurs[word] = 0;
        }
    }

    // Doubles put all but near ones in order; those are put right by exact comparison, each moving past few others.
    private void SortNearOnes()
    {
        for (int i = 1; i < _ranked.Length; i++)
        {
            for (int at = i; at > 0 && _classes.Compare(_ranked[at - 1], _ranked[at]) > 0; at--)
            {
                (_ranked[at - 1], _ranked[at]) = (_ranked[at], _ranked[at - 1]);
            }
        }
    }
}
