namespace Tadafor.Tally.Ties;

/// <summary>One rung of a <see cref="TieLadder"/>. The family is closed; each case is a type of its own.</summary>
public abstract record TieCriterion
{
    private protected TieCriterion()
    {
    }

    /// <summary>What each case gives.</summary>
    internal T Match<T>(
        Func<MostVotes, T> mostVotes,
        Func<LowestCost, T> lowestCost,
        Func<EarliestDeposit, T> earliestDeposit,
        Func<Youngest, T> youngest,
        Func<DrawnLot, T> drawnLot,
        Func<SmallestId, T> smallestId)
    {
        ArgumentNullException.ThrowIfNull(mostVotes);
        ArgumentNullException.ThrowIfNull(lowestCost);
        ArgumentNullException.ThrowIfNull(earliestDeposit);
        ArgumentNullException.ThrowIfNull(youngest);
        ArgumentNullException.ThrowIfNull(drawnLot);
        ArgumentNullException.ThrowIfNull(smallestId);
        return this switch
        {
            MostVotes it => mostVotes(it),
            LowestCost it => lowestCost(it),
            EarliestDeposit it => earliestDeposit(it),
            Youngest it => youngest(it),
            DrawnLot it => drawnLot(it),
            _ => smallestId((SmallestId)this),
        };
    }

    /// <summary>The criterion as written in a ladder's text.</summary>
    public abstract override string ToString();
}
