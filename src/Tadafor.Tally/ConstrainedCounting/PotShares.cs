using System.Numerics;
using System.Runtime.InteropServices;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>
/// The shares of one pot. Voters with equal shares left are one class; what a class has is a numerator over one common denominator.
/// </summary>
internal sealed class PotShares
{
    private readonly SupporterLists _lists;
    private readonly int[] _classOf;
    private readonly List<BigInteger> _amounts;

    /// <param name="lists">Supporters with utilities.</param>
    /// <param name="money">What is shared out, in smallest units.</param>
    /// <param name="voters">Among how many voters; one or more.</param>
    public PotShares(SupporterLists lists, long money, long voters)
    {
        _lists = lists;
        _classOf = new int[lists.RowCount];
        _amounts = [money];
        Denominator = voters;
    }

    /// <summary>Supporters of a project with equal shares left and equal utility.</summary>
    /// <param name="Class">Their class.</param>
    /// <param name="Utility">What the project is worth to each; one or more.</param>
    /// <param name="Voters">How many they are.</param>
    /// <param name="Amount">What each has left, over the common denominator.</param>
    public readonly record struct Party(int Class, long Utility, long Voters, BigInteger Amount);

    /// <summary>What all amounts are divided by.</summary>
    public BigInteger Denominator { get; private set; }

    /// <summary>What a project's supporters have left together, rounded down to whole units.</summary>
    public long WholeMoneyOf(int project)
    {
        BigInteger sum = 0;
        foreach (Party party in PartiesOf(project))
        {
            sum += party.Amount * party.Voters;
        }

        return (long)(sum / Denominator);
    }

    /// <summary>
    /// The least price per unit of utility at which a project's supporters pay for it, none more than they have left:
    /// <paramref name="over"/> /
    /// (<paramref name="under"/> · <see cref="Denominator"/>).
    /// </summary>
    /// <returns><see langword="false"/> when they have too little.</returns>
    public bool TryPrice(int project, long cost, out BigInteger over, out BigInteger under)
    {
        List<Party> parties = PartiesOf(project);
        parties.Sort(static (a, b) => (a.Amount * b.Utility).CompareTo(b.Amount * a.Utility));
        over = cost * Denominator;
        under = (BigInteger)_lists.UtilitySums[project];
        foreach (Party party in parties)
        {
            // From here on all can pay the price: those left have at least as much for each unit of utility.
            if (over * party.Utility <= party.Amount * under)
            {
                return true;
            }

            over -= party.Amount * party.Voters;
            under -= (BigInteger)party.Voters * party.Utility;
        }

        return false;
    }

    /// <summary>All supporters pay the price, or what they have left.</summary>
    public List<Party> Pay(int project, BigInteger over, BigInteger under)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(over, under);
        (over, under) = (over / common, under / common);
        List<Party> parties = PartiesOf(project);
        for (int i = 0; i < _amounts.Count; i++)
        {
            _amounts[i] *= under;
        }

        Denominator *= under;
        Dictionary<(int Class, long Utility), int> moved = [];
        foreach (Party party in parties)
        {
            moved.Add((party.Class, party.Utility), _amounts.Count);
            _amounts.Add(BigInteger.Max(0, _amounts[party.Class] - (over * party.Utility)));
        }

        for (int segment = _lists.FirstSegment(project); segment < _lists.FirstSegment(project + 1); segment++)
        {
            foreach (int row in _lists.Rows(segment))
            {
                _classOf[row] = moved[(_classOf[row], _lists.Utility(segment))];
            }
        }

        return parties;
    }

    private List<Party> PartiesOf(int project)
    {
        List<Party> parties = [];
        for (int segment = _lists.FirstSegment(project); segment < _lists.FirstSegment(project + 1); segment++)
        {
            Dictionary<int, long> voters = [];
            foreach (int row in _lists.Rows(segment))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(voters, _classOf[row], out _) += row < _lists.HeavyRows
                    ? _lists.Weights[row]
                    : 1;
            }

            foreach ((int share, long count) in voters)
            {
                parties.Add(new Party(share, _lists.Utility(segment), count, _amounts[share]));
            }
        }

        return parties;
    }
}
