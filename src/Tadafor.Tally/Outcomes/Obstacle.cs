using System.Text.Json;

namespace Tadafor.Tally.Outcomes;

/// <summary>What kept a project from being funded. The family is closed; each case is a type of its own.</summary>
public abstract record Obstacle
{
    private protected Obstacle()
    {
    }

    /// <summary>The case as documents spell it, such as <c>envelope-too-small</c>.</summary>
    public string Code => JsonNamingPolicy.KebabCaseLower.ConvertName(GetType().Name);

    /// <summary>
    /// What each kind gives: money that did not suffice, support that was missing, a tie or the order of the count, a constraint, the
    /// rule's own objective.
    /// </summary>
    /// <param name="money">The envelope, a pot or the supporters had too little.</param>
    /// <param name="support">Nobody supports it, or too few.</param>
    /// <param name="order">A tie was lost or waits to be settled, or the count ended before its turn.</param>
    /// <param name="constraint">A local constraint forbids it.</param>
    /// <param name="objective">Another selection is better by the rule, or by a comparison at its end.</param>
    public T Match<T>(
        Func<Obstacle, T> money,
        Func<Obstacle, T> support,
        Func<Obstacle, T> order,
        Func<Obstacle, T> constraint,
        Func<Obstacle, T> objective)
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
