namespace Tadafor.Tally.Counting;

/// <summary>What a voter gains from a funded project they support.</summary>
public enum Utility
{
    /// <summary>The project's cost: money spent as the voter wished.</summary>
    Cost = 0,

    /// <summary>One: a project is a project.</summary>
    Cardinality,

    /// <summary>The points or score the voter gave it; 1 where ballots carry neither. Zero and less is no support.</summary>
    Score,
}
