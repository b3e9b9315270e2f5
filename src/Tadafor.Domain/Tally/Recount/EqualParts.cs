using System.Numerics;

namespace Tadafor.Domain.Tally.Recount;

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
    /// <param name="Needed">The endowment with which none of them lacks money for an equal part.</param>
    public readonly record struct Group(long Payers, int Place, Fraction Needed);

    /// <summary>The groups of a project's supporters, each holding the one before.</summary>
    public List<Group> GroupsOf(int project, long cost)
    {
        SortedDictionary<int, long> voters = [];
        foreach ((int ballot, _) in _supporters.Of(project))
        {
            voters[_placeOf[ballot]] = voters.GetValueOrDefault(_placeOf[ballot]) + _supporters.Voters[ballot];
        }

        List<Group> groups = [];
        long payers = 0;
        foreach ((int place, long more) in voters)
        {
            payers += more;
            groups.Add(new Group(payers, place, new Fraction((cost * _denominator) + (_paid[place] * payers), payers * _denominator)));
        }

        return groups;
    }

    /// <summary>The parts after a group has split a cost.</summary>
    public EqualParts After(int project, long cost, Group group)
    {
        BigInteger factor = group.Payers / BigInteger.GreatestCommonDivisor(cost * _denominator, group.Payers);
        BigInteger part = cost * _denominator * factor / group.Payers;
        HashSet<int> pay = [.. _supporters.Of(project).Select(s => s.Ballot).Where(b => _placeOf[b] <= group.Place)];
        BigInteger[] now = [.. _placeOf.Select((place, ballot) => (_paid[place] * factor) + (pay.Contains(ballot) ? part : 0))];
        BigInteger[] paid = [.. now.Distinct().Order()];
        Dictionary<BigInteger, int> place = paid.Select((amount, at) => (amount, at)).ToDictionary(p => p.amount, p => p.at);
        return new EqualParts(_supporters, [.. now.Select(amount => place[amount])], paid, _denominator * factor);
    }
}
