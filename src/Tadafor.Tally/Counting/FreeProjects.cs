namespace Tadafor.Tally.Counting;

/// <summary>What Equal Shares does with projects that cost nothing.</summary>
public enum FreeProjects
{
    /// <summary>Funded before the first round when anyone supports them, in order of identifier (pabutools).</summary>
    AtOnce = 0,

    /// <summary>Left out of the rounds; a completion by votes may take them (the Equal Shares compute tool).</summary>
    NotInRounds,
}
