using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>Exact arithmetic of equal splits, with doubles sorting out the clear cases.</summary>
internal sealed class Split(PaidClasses classes)
{
    private readonly double _error = classes.ComparisonError;
    private Ratio _endowment;
    private double _near;

    /// <summary>What each voter starts with.</summary>
    public Ratio Endowment
    {
        get => _endowment;
        set => (_endowment, _near) = (value, Approximation.Of(value));
    }

    /// <summary>The least endowment at which no member of the group lacks money for an equal share of <paramref name="cost"/>.</summary>
    public Ratio Needed(long cost, SplitGroup group) => new Ratio(cost, group.Payers) + classes.Exact(group.PoorestClass);

    /// <summary>A double near <see cref="Needed"/>, within a quarter of the error used in comparisons.</summary>
    public double NearlyNeeded(long cost, SplitGroup group) => (cost / (double)group.Payers) + classes.Near[group.PoorestClass];

    /// <summary>Whether the group can split <paramref name="cost"/> at the present endowment.</summary>
    public bool CanPay(long cost, SplitGroup group)
    {
        double needed = NearlyNeeded(cost, group);
        return Math.Abs(needed - _near) > _error * (needed + _near) ? needed < _near : Needed(cost, group) <= _endowment;
    }

    /// <summary>The largest group that can pay; the default, without payers, when there is none.</summary>
    public SplitGroup Largest(long cost, List<SplitGroup> groups)
    {
        for (int i = groups.Count - 1; i >= 0; i--)
        {
            if (CanPay(cost, groups[i]))
            {
                return groups[i];
            }
        }

        return default;
    }

    /// <summary>
    /// The least endowment above the present one at which a group of <paramref name="payers"/> or more could pay; <see langword="null"/>
    /// when none could.
    /// </summary>
    public Threshold? Next(long cost, List<SplitGroup> groups, long payers)
    {
        // What is clearly above the endowment bounds the least from above; exact fractions are formed only for what is not clearly beyond
        // that bound.
        double above = _near * (1 + (2 * _error)), bound = double.PositiveInfinity;
        foreach (SplitGroup group in groups)
        {
            double near = NearlyNeeded(cost, group);
            if (group.Payers >= payers && near > above && near < bound)
            {
                bound = near;
            }
        }

        Threshold? next = null;
        double below = _near * (1 - (2 * _error));
        bound *= 1 + (4 * _error);
        foreach (SplitGroup group in groups)
        {
            double near = NearlyNeeded(cost, group);
            if (group.Payers < payers || near < below || near > bound)
            {
                continue;
            }

            Threshold threshold = new(classes, cost, group, near);
            if (!threshold.IsAtMost(_endowment, _near))
            {
                next = Threshold.Least([next, threshold]);
            }
        }

        return next;
    }

    /// <summary>
    /// The fewest payers with which a project beats, or at least equals, a rival: utility times payers per unit of money.
    /// </summary>
    /// <param name="weight">What one payer is worth to the project: its utility.</param>
    /// <param name="cost">Its cost, above zero.</param>
    /// <param name="rivalWorth">Utility times payers of the rival.</param>
    /// <param name="rivalCost">The rival's cost, above zero.</param>
    /// <param name="strictly">Whether to beat it.</param>
    public static long FewestPayers(long weight, long cost, Int128 rivalWorth, long rivalCost, bool strictly)
    {
        (BigInteger quotient, BigInteger remainder) = BigInteger.DivRem((BigInteger)rivalWorth * cost, (BigInteger)weight * rivalCost);
        BigInteger fewest = quotient + (strictly || !remainder.IsZero ? 1 : 0);
        return fewest > long.MaxValue ? long.MaxValue : (long)fewest;
    }
}
