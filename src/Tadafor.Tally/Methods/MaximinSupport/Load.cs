using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.MaximinSupport;

/// <summary>
/// The largest load of a voter when costs are spread as evenly as can be. By duality it is the cost of some set of projects divided by the
/// number of
/// voters who support any of them: they alone must bear it.
/// </summary>
/// <param name="Cost">Cost of the set.</param>
/// <param name="Voters">Voters who support any of it; above zero.</param>
internal readonly record struct Load(long Cost, long Voters) : IComparable<Load>
{
    public int CompareTo(Load other) => ((Int128)Cost * other.Voters).CompareTo((Int128)other.Cost * Voters);

    public Load Max(Load other) => CompareTo(other) >= 0 ? this : other;

    public Ratio ToRatio() => new(Cost, Voters);
}
