namespace Tadafor.Tally.Outcomes;

/// <summary>What kept a project from being funded. The family is closed; each case is a type of its own.</summary>
public abstract record Obstacle
{
    private protected Obstacle()
    {
    }

    /// <summary>What each kind gives: money that did not suffice, support that was missing, a tie or the order of the count, a constraint, the rule's own objective.</summary>
    /// <param name="money">
    /// <see cref="EnvelopeTooSmall"/>, <see cref="SupportersMoneyTooSmall"/>, <see cref="EqualSplitTooDear"/>, <see cref="PotTooSmall"/> or <see cref="PotSharesTooSmall"/>.
    /// </param>
    /// <param name="support"><see cref="NoSupport"/> or <see cref="BelowMinimumSupport"/>.</param>
    /// <param name="order"><see cref="TieLost"/>, <see cref="TieUnsettled"/> or <see cref="CountEnded"/>.</param>
    /// <param name="constraint"><see cref="IncompatibleWithFunded"/>, <see cref="GroupFull"/> or <see cref="ExcludedFromCount"/>.</param>
    /// <param name="objective"><see cref="BetterSelection"/>, <see cref="AddsNothing"/> or <see cref="ComparisonLost"/>.</param>
    public T Match<T>(Func<Obstacle, T> money, Func<Obstacle, T> support, Func<Obstacle, T> order, Func<Obstacle, T> constraint, Func<Obstacle, T> objective)
    {
        ArgumentNullException.ThrowIfNull(money);
        ArgumentNullException.ThrowIfNull(support);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(constraint);
        ArgumentNullException.ThrowIfNull(objective);
        return this switch
        {
            EnvelopeTooSmall or SupportersMoneyTooSmall or EqualSplitTooDear or PotTooSmall or PotSharesTooSmall => money(this),
            NoSupport or BelowMinimumSupport => support(this),
            TieLost or TieUnsettled or CountEnded => order(this),
            IncompatibleWithFunded or GroupFull or ExcludedFromCount => constraint(this),
            BetterSelection or AddsNothing or ComparisonLost => objective(this),
            _ => throw new InvalidOperationException($"The obstacle {this} is of no kind."),
        };
    }
}
