using System.Numerics;

namespace Tadafor.Tally.Recount;

/// <summary>What every voter has paid, all over one denominator. Never changed: a purchase makes new ones.</summary>
internal sealed class EqualParts
{
    private readonly Supporters _supporters;
    private readonly int[] _placeOf;
    private readonly BigInteger[] _paid;
    private readonly BigInteger _denominator;

    /// <summary>Nobody has paid anything.</summary>
    public EqualParts(Supporters supporters)
        : this(supporters, new int[supporters.Voters.Length], [0], 1)
    {
    }

    private EqualParts(Supporters supporters, int[] placeOf, BigInteger[] paid, BigInteger denominator)
    {
        _supporters = supporters;
        _placeOf = placeOf;
        _paid = paid;
        _denominator = denominator;
    }

    /// <summary>Supporters who could split a cost: all who have paid no more than some amount.</summary>
    /// <param name="Payers">How many they are.</param>
    /// <param name="Place">The place of that amount among all that were paid.</param>
    public readonly record struct Group(long Payers, int Place);

    /// <summary>The groups of a project's supporters, each holding the one before.</summary>
    public List<Group> GroupsOf(int project)
    {
        long[] voters = new long[_paid.Length];
        foreach ((int ballot, _) in _supporters.Of(project))
        {
            voters[_placeOf[ballot]] += _supporters.Voters[ballot];
        }

        List<Group> groups = [];
        long payers = 0;
        for (int place = 0; place < voters.Length; place++)
        {
            payers += voters[place];
            if (voters[place] > 0)
            {
                groups.Add(new Group(payers, place));
            }
        }

        return groups;
    }

    /// <summary>The endowment with which nobody of a group lacks money for an equal part of a cost.</summary>
    public Fraction Needed(long cost, Group group) =>
        new((cost * _denominator) + (_paid[group.Place] * group.Payers), group.Payers * _denominator);

    /// <summary>The parts after a group has split a cost.</summary>
    public EqualParts After(int project, long cost, Group group)
    {
        BigInteger factor = group.Payers / BigInteger.GreatestCommonDivisor(cost * _denominator, group.Payers);
        BigInteger part = cost * _denominator * factor / group.Payers;
        bool[] pays = new bool[_placeOf.Length];
        foreach ((int ballot, _) in _supporters.Of(project))
        {
            pays[ballot] = _placeOf[ballot] <= group.Place;
        }

        (int, bool)[] kindOf = [.. _placeOf.Zip(pays)];
        Dictionary<(int Place, bool Pays), BigInteger> now = kindOf
            .Distinct()
            .ToDictionary(k => k, k => (_paid[k.Item1] * factor) + (k.Item2 ? part : 0));
        BigInteger[] paid = [.. now.Values.Distinct().Order()];
        Dictionary<(int, bool), int> place = now.ToDictionary(n => n.Key, n => Array.BinarySearch(paid, n.Value));
        return new EqualParts(_supporters, [.. kindOf.Select(k => place[k])], paid, _denominator * factor);
    }
}
