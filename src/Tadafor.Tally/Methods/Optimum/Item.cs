using System.Numerics;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>A project as the knapsack sees it.</summary>
/// <param name="Project">The project's index.</param>
/// <param name="Cost">Its cost, zero or more.</param>
/// <param name="Value">What all voters together gain from it, above zero.</param>
internal readonly record struct Item(int Project, long Cost, Int128 Value)
{
    /// <summary>More value per unit of money first; free items before all others.</summary>
    public static int ByDensity(Item a, Item b)
    {
        int order = ((BigInteger)b.Value * a.Cost).CompareTo((BigInteger)a.Value * b.Cost);
        return order != 0 ? order : a.Cost.CompareTo(b.Cost);
    }
}
