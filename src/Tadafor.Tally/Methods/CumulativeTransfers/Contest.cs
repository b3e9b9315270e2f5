using System.Numerics;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>Compares projects by the rule's selection.</summary>
internal sealed class Contest(TransferSelection selection, Verdicts verdicts, int precision)
{
    // What rounds show is rounded down to a billionth of the smallest unit.
    private const long Shown = 1_000_000_000;

    /// <summary>What the rounds compare.</summary>
    public Measure Measure => selection switch
    {
        TransferSelection.Excess => Measure.ExcessSupport,
        TransferSelection.SupportPerCost => Measure.SupportPerCost,
        _ => Measure.Support,
    };

    /// <summary>Whether the project has its cost.</summary>
    public bool HasEnough(ProjectSupport support) => Reaches(support.Amount, support.Cost, support.Exact);

    /// <summary>Whether its supporters have the cost on all their projects together.</summary>
    public bool CouldHaveEnough(ProjectSupport support) => Reaches(support.WholeMoney(), support.Cost, support.ExactWholeMoney);

    /// <summary>The best projects, all exactly equal.</summary>
    public List<int> Best(Dictionary<int, ProjectSupport> supports) => Extreme(supports, 1);

    /// <summary>The worst projects, all exactly equal.</summary>
    public List<int> Worst(Dictionary<int, ProjectSupport> supports) => Extreme(supports, -1);

    /// <summary>What a round shows of the project: rounded down to a billionth.</summary>
    public Ratio Value(ProjectSupport support)
    {
        long subtract = selection == TransferSelection.Excess
            ? support.Cost
            : 0, divide = selection == TransferSelection.SupportPerCost ? support.Cost : 1;
        BigInteger low = (support.Amount.Low * Shown / divide) >> precision, high = (support.Amount.High * Shown / divide) >> precision;
        while (low < high)
        {
            BigInteger next = high * divide;
            Bracket limit = Bracket.Of(next, Shown, precision);
            if (verdicts.Compare(support.Amount, limit, () => support.Exact() - new Ratio(next, Shown)) >= 0)
            {
                break;
            }

            high--;
        }

        return new Ratio(high, Shown) - subtract;
    }

    private List<int> Extreme(Dictionary<int, ProjectSupport> supports, int sign)
    {
        List<int> extreme = [];
        foreach (int project in supports.Keys.Order())
        {
            int order = extreme.Count == 0 ? 1 : sign * Compare(supports[project], supports[extreme[0]]);
            if (order > 0)
            {
                extreme.Clear();
            }

            if (order >= 0)
            {
                extreme.Add(project);
            }
        }

        return extreme;
    }

    private int Compare(ProjectSupport a, ProjectSupport b)
    {
        if (a.Cost == b.Cost && a.IsAlike(b))
        {
            return 0;
        }

        // Excess: a - cost of a against b - cost of b. Support per cost: a * cost of b against b * cost of a.
        (long timesA, long timesB) = selection == TransferSelection.SupportPerCost ? (b.Cost, a.Cost) : (1, 1);
        (long plusA, long plusB) = selection == TransferSelection.Excess ? (b.Cost, a.Cost) : (0, 0);
        Bracket Scaled(ProjectSupport support, long times, long plus) =>
            support.Amount.Times(times, BigInteger.One) + new Bracket((BigInteger)plus << precision, (BigInteger)plus << precision);
        return verdicts.Compare(
            Scaled(a, timesA, plusA),
            Scaled(b, timesB, plusB),
            () => a.Exact() is { } ofA && b.Exact() is { } ofB ? (ofA * timesA) + plusA - (ofB * timesB) - plusB : null);
    }

    private bool Reaches(Bracket amount, long cost, Func<Ratio?> exact)
    {
        BigInteger needed = (BigInteger)cost << precision;
        return verdicts.Compare(amount, new Bracket(needed, needed), () => exact() - cost) >= 0;
    }
}
