namespace Tadafor.Tally.Ties;

/// <summary>The project named by most ballots wins: <c>votes</c>.</summary>
internal sealed record MostVotes : TieCriterion
{
    /// <inheritdoc/>
    public override string ToString() => "votes";
}

/// <summary>The cheapest project wins: <c>cost</c>.</summary>
internal sealed record LowestCost : TieCriterion
{
    /// <inheritdoc/>
    public override string ToString() => "cost";
}

/// <summary>The project deposited first wins: <c>deposit</c>. Says nothing when the place of any tied project is unknown.</summary>
internal sealed record EarliestDeposit : TieCriterion
{
    /// <inheritdoc/>
    public override string ToString() => "deposit";
}

/// <summary>
/// The youngest candidate wins: <c>youngest</c> (organic law 59-11, art. 24 §4 and §6). Says nothing when the birth of any tied candidate
/// is unknown, nor
/// among projects.
/// </summary>
internal sealed record Youngest : TieCriterion
{
    /// <inheritdoc/>
    public override string ToString() => "youngest";
}

/// <summary>The smallest identifier by code point wins, "10" before "9": <c>id</c>. Leaves no tie.</summary>
internal sealed record SmallestId : TieCriterion
{
    /// <inheritdoc/>
    public override string ToString() => "id";
}
