using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>
/// The part of a voter's money that supports a project: its points among those of all projects still open, in lowest terms.
/// </summary>
internal readonly record struct Share : IComparable<Share>
{
    public Share(long points, long rest)
    {
        long divisor = (long)BigInteger.GreatestCommonDivisor(points, rest);
        Points = points / divisor;
        Rest = rest / divisor;
    }

    /// <summary>Numerator.</summary>
    public long Points { get; }

    /// <summary>Denominator.</summary>
    public long Rest { get; }

    public int CompareTo(Share other) => ((Int128)Points * other.Rest).CompareTo((Int128)other.Points * Rest);

    public Ratio ToRatio() => new(Points, Rest);
}
