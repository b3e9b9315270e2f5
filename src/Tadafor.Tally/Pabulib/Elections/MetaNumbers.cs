using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Numbers of META that describe ballots or decide eligibility, as written; <see langword="null"/> when absent.</summary>
internal sealed class MetaNumbers
{
    public ExactNumber? MinLength { get; init; }

    public ExactNumber? MaxLength { get; init; }

    public ExactNumber? MinSumCost { get; init; }

    public ExactNumber? MaxSumCost { get; init; }

    public ExactNumber? MinPoints { get; init; }

    public ExactNumber? MaxPoints { get; init; }

    public ExactNumber? MinSumPoints { get; init; }

    public ExactNumber? MaxSumPoints { get; init; }

    public ExactNumber? DefaultScore { get; init; }

    public ExactNumber? MinSupport { get; init; }

    /// <summary>
    /// The limits in whole units. A bound that is finer than the unit is rounded to the side where it means the same; one that does not fit
    /// a
    /// <see langword="long"/> bounds nothing.
    /// </summary>
    public BallotLimits Limits(int decimals, int pointDecimals) => new()
    {
        MinLength = Length(AtLeast(MinLength, 0)),
        MaxLength = Length(AtMost(MaxLength, 0)),
        MinCost = AtLeast(MinSumCost, decimals),
        MaxCost = AtMost(MaxSumCost, decimals),
        MinPoints = AtLeast(MinPoints, pointDecimals),
        MaxPoints = AtMost(MaxPoints, pointDecimals),
        MinSumPoints = AtLeast(MinSumPoints, pointDecimals),
        MaxSumPoints = AtMost(MaxSumPoints, pointDecimals),
    };

    public static long? AtLeast(ExactNumber? number, int decimals) =>
        number is { } n && n.TryScaleUp(decimals, out long value) ? value : null;

    private static long? AtMost(ExactNumber? number, int decimals) =>
        number is { } n && n.TryScaleDown(decimals, out long value) ? value : null;

    private static int? Length(long? value) => value is >= 0 and <= int.MaxValue ? (int)value : null;
}
