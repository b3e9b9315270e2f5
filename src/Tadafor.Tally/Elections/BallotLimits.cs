namespace Tadafor.Tally.Elections;

/// <summary>
/// What a ballot may look like, as the election announced it. Limits describe; they never remove a ballot that was accepted and published.
/// <see langword="null"/> means "not stated".
/// </summary>
public sealed record BallotLimits
{
    /// <summary>An election that announced no limit.</summary>
    public static BallotLimits None { get; } = new();

    /// <summary>Fewest projects on a ballot (Pabulib <c>min_length</c>).</summary>
    public int? MinLength { get; init; }

    /// <summary>Most projects on a ballot (Pabulib <c>max_length</c>).</summary>
    public int? MaxLength { get; init; }

    /// <summary>Least total cost of the chosen projects (Pabulib <c>min_sum_cost</c>), in the election's smallest unit of money.</summary>
    public long? MinCost { get; init; }

    /// <summary>
    /// Greatest total cost of the chosen projects (Pabulib <c>max_sum_cost</c>), in the election's smallest unit of money. Equal to the
    /// envelope
    /// it makes the ballots knapsack ballots: the voter drew up a whole budget.
    /// </summary>
    public long? MaxCost { get; init; }

    /// <summary>Least points for one project (Pabulib <c>min_points</c>), in units of 10^-<see cref="Election.PointDecimals"/>.</summary>
    public long? MinPoints { get; init; }

    /// <summary>Most points for one project (Pabulib <c>max_points</c>), in the same unit.</summary>
    public long? MaxPoints { get; init; }

    /// <summary>Least sum of points (Pabulib <c>min_sum_points</c>), in the same unit.</summary>
    public long? MinSumPoints { get; init; }

    /// <summary>Greatest sum of points (Pabulib <c>max_sum_points</c>), in the same unit.</summary>
    public long? MaxSumPoints { get; init; }
}
