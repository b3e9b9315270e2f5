using System.Numerics;

namespace Tadafor.Tally.Recount;

/// <summary>
/// What every voter has left. Voters who bought the same have the same, so each distinct amount is kept once, as a numerator over one
/// common denominator.
/// </summary>
internal sealed class Purses
{
    private readonly Supporters _supporters;
    private readonly int[] _purseOf;
    private List<BigInteger> _amounts;

    public Purses(Supporters supporters, BigInteger numerator, BigInteger denominator)
    {
        _supporters = supporters;
        _purseOf = new int[supporters.Voters.Length];
        _amounts = [numerator];
        Denominator = denominator;
    }

    /// <summary>What all amounts are divided by.</summary>
    public BigInteger Denominator { get; private set; }

    /// <summary>A project's supporters with the same amount and utility.</summary>
    /// <param name="Purse">Where the amount is kept.</param>
    /// <param name="Utility">Their utility.</param>
    /// <param name="Voters">How many they are.</param>
    /// <param name="Amount">What each has, over the common denominator.</param>
    public readonly record struct Group(int Purse, long Utility, long Voters, BigInteger Amount);

    /// <summary>A project's supporters.</summary>
    public List<Group> Of(int project)
    {
        Dictionary<(int, long), long> counts = [];
        foreach ((int ballot, long utility) in _supporters.Of(project))
        {
            (int, long) key = (_purseOf[ballot], utility);
            counts[key] = counts.GetValueOrDefault(key) + _supporters.Voters[ballot];
        }

        return [.. counts.Select(c => new Group(c.Key.Item1, c.Key.Item2, c.Value, _amounts[c.Key.Item1]))];
    }

    /// <summary>All supporters of a project pay the price per unit of utility, or what they have.</summary>
    /// <param name="project">The project bought.</param>
    /// <param name="over">The price's numerator over <see cref="Denominator"/> times <paramref name="under"/>.</param>
    /// <param name="under">The factor of the denominator.</param>
    public void Pay(int project, BigInteger over, BigInteger under)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(over, under);
        (over, under) = (over / common, under / common);
        _amounts = _amounts.ConvertAll(amount => amount * under);
        Denominator *= under;
        Dictionary<(int, long), int> moved = [];
        foreach (Group group in Of(project))
        {
            moved[(group.Purse, group.Utility)] = _amounts.Count;
            _amounts.Add(BigInteger.Max(0, group.Amount - (over * group.Utility)));
        }

        foreach ((int ballot, long utility) in _supporters.Of(project))
        {
            _purseOf[ballot] = moved[(_purseOf[ballot], utility)];
        }

        DropUnused();
    }

    private void DropUnused()
    {
        int[] number = new int[_amounts.Count];
        List<BigInteger> used = [];
        for (int ballot = 0; ballot < _purseOf.Length; ballot++)
        {
            int purse = _purseOf[ballot];
            if (number[purse] == 0)
            {
                used.Add(_amounts[purse]);
                number[purse] = used.Count;
            }

            _purseOf[ballot] = number[purse] - 1;
        }

        _amounts = used;
    }
}
