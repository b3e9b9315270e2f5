namespace Tadafor.Tally.Ties;

/// <summary>One rung of a <see cref="TieLadder"/>. The family is closed; each case is a type of its own.</summary>
public abstract record TieCriterion
{
    private protected TieCriterion()
    {
    }

    /// <summary>The criterion as written in a ladder's text.</summary>
    public abstract override string ToString();
}
