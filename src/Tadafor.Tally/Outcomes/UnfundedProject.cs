namespace Tadafor.Tally.Outcomes;

/// <summary>A project that was not funded, and why.</summary>
public sealed record UnfundedProject
{
    /// <summary>Creates the entry.</summary>
    public UnfundedProject(string project, Obstacle obstacle)
    {
        ArgumentException.ThrowIfNullOrEmpty(project);
        ArgumentNullException.ThrowIfNull(obstacle);
        Project = project;
        Obstacle = obstacle;
    }

    /// <summary>The project's identifier.</summary>
    public string Project { get; }

    /// <summary>What kept it from being funded.</summary>
    public Obstacle Obstacle { get; }
}
