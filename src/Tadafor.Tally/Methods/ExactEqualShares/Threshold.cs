using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>
/// The endowment from which on a group could split a project's cost: its equal share plus what the poorest member has paid. The exact value
/// is formed
/// when first asked for.
/// </summary>
internal sealed class Threshold(PaidClasses classes, long cost, SplitGroup group, double near)
{
    private Ratio? _endowment;

    /// <summary>The least endowment at which no member of the group lacks money.</summary>
    public Ratio Endowment => _endowment ??= new Ratio(cost, group.Payers) + classes.Exact(group.PoorestClass);

    /// <summary>Whether it is at most <paramref name="endowment"/>; <paramref name="nearEndowment"/> is the double near that.</summary>
    public bool IsAtMost(Ratio endowment, double nearEndowment) =>
        Math.Abs(near - nearEndowment) > classes.ComparisonError * (near + nearEndowment) ? near < nearEndowment : Endowment <= endowment;

    /// <summary>The least of several, <see langword="null"/> when there is none.</summary>
    public static Threshold? Least(IEnumerable<Threshold?> thresholds)
    {
        Threshold? least = null;
        foreach (Threshold? threshold in thresholds)
        {
            if (threshold is not null && (least is null || threshold.IsLess(least)))
            {
                least = threshold;
            }
        }

        return least;
    }

    private bool IsLess(Threshold other) => !ReferenceEquals(this, other) && !other.IsAtMost(this);

    private bool IsAtMost(Threshold other) => Math.Abs(near - other.Near) > classes.ComparisonError * (near + other.Near)
        ? near < other.Near
        : Endowment <= other.Endowment;

    private double Near => near;
}
