namespace Tadafor.Tally.Explaining.Shares;

/// <summary>
/// What one run of Equal Shares shows of the projects it did not buy. Nothing here decides: bounds err on the side of "perhaps".
/// </summary>
internal sealed class ShareStage(int projects)
{
    /// <summary>The ladder ran out.</summary>
    public bool IsUnresolved { get; init; }

    /// <summary>What is left of the envelope; negative when the run bought too much.</summary>
    public long Remaining { get; init; }

    /// <summary>Whether the run bought a project.</summary>
    public bool[] Bought { get; } = new bool[projects];

    /// <summary>
    /// With fewer additional supporters than this, who each start with the run's endowment, a project is certainly not bought.
    /// </summary>
    public long[] LeastBallots { get; } = new long[projects];

    /// <summary>At a higher cost than this a project is certainly not bought; -1 when at none.</summary>
    public long[] MostCost { get; } = new long[projects];

    /// <summary>
    /// What is left when a completion by votes has served all projects with more than some number of votes; nothing without such a
    /// completion.
    /// </summary>
    public FillRoom? Fill { get; init; }
}
