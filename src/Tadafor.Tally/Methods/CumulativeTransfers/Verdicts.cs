using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>
/// Compares bracketed amounts; where brackets overlap, exact ones; where there are none, notes that finer brackets are needed.
/// </summary>
/// <param name="isFinest">There are no finer brackets: what cannot be told apart counts as equal.</param>
internal sealed class Verdicts(bool isFinest)
{
    /// <summary>Some comparison could not be decided: the attempt is worth nothing.</summary>
    public bool Undecided { get; private set; }

    /// <summary>-1, 0 or 1.</summary>
    /// <param name="a">The first amount.</param>
    /// <param name="b">The second.</param>
    /// <param name="exactDifference">First minus second exactly, or <see langword="null"/>.</param>
    public int Compare(Bracket a, Bracket b, Func<Ratio?> exactDifference)
    {
        if (a.Low > b.High || a.High < b.Low)
        {
            return a.Low > b.High ? 1 : -1;
        }

        if (a.Low == a.High && a == b)
        {
            return 0;
        }

        if (exactDifference() is { } difference)
        {
            return difference.Sign;
        }

        Undecided |= !isFinest;
        return 0;
    }
}
