namespace Tadafor.Tally.Outcomes;

/// <summary>What kept a project from being funded. The family is closed; each case is a type of its own.</summary>
public abstract record Obstacle
{
    private protected Obstacle()
    {
    }
}
