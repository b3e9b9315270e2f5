using System.Numerics;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Recount;

/// <summary>
/// What every voter bears. All supporters of a purchase end alike, so the load of a voter is that of their last purchase, kept over one
/// denominator.
/// </summary>
internal sealed class Loads(Supporters supporters)
{
    private readonly int[] _last = new int[supporters.Voters.Length];
    private List<BigInteger> _loads = [0];
    private BigInteger _denominator = 1;

    /// <summary>The load a project's supporters would all end with.</summary>
    public Fraction After(Project project, int index)
    {
        Dictionary<int, long> counts = [];
        foreach ((int ballot, _) in supporters.Of(index))
        {
            counts[_last[ballot]] = counts.GetValueOrDefault(_last[ballot]) + supporters.Voters[ballot];
        }

        BigInteger sum = counts.Aggregate(project.Cost * _denominator, (total, c) => total + (_loads[c.Key] * c.Value));
        return new Fraction(sum, counts.Values.Sum() * _denominator);
    }

    /// <summary>Puts the project on its supporters.</summary>
    public Ratio Buy(Project project, int index)
    {
        Fraction after = After(project, index);
        Ratio load = after.ToRatio();
        BigInteger voters = after.Under
            / _denominator, common = BigInteger.GreatestCommonDivisor(after.Over, voters), factor = voters / common;
        _loads = [.. _loads.Select(l => l * factor), after.Over / common];
        _denominator *= factor;
        foreach ((int ballot, _) in supporters.Of(index))
        {
            _last[ballot] = _loads.Count - 1;
        }

        return load;
    }
}
