namespace Tadafor.Tally.Definitions;

/// <summary>The questions on which two programs counting "the same rule" may silently differ.</summary>
internal enum DefinitionAspect
{
    /// <summary>What a voter gains from a funded project.</summary>
    Utility = 0,

    /// <summary>How a place in an ordinal ballot becomes a score.</summary>
    OrdinalScores,

    /// <summary>What happens to a project that does not fit in what is left.</summary>
    Fit,

    /// <summary>The least support a project needs to be considered.</summary>
    MinimumSupport,

    /// <summary>The money or load each voter starts with.</summary>
    Start,

    /// <summary>By how much the start grows from one run to the next.</summary>
    Step,

    /// <summary>When the rule, or the growth of the start, ends.</summary>
    Stop,

    /// <summary>How money left over is spent.</summary>
    Completion,

    /// <summary>A final comparison with another outcome.</summary>
    Comparison,

    /// <summary>What happens to projects that cost nothing.</summary>
    ZeroCost,

    /// <summary>What happens to projects nobody supports.</summary>
    ZeroSupport,

    /// <summary>What a project named twice in one ballot counts.</summary>
    RepeatedChoices,

    /// <summary>Whether empty ballots are part of the number of voters.</summary>
    EmptyBallots,

    /// <summary>What settles ties.</summary>
    Ties,

    /// <summary>A local constraint on the choice.</summary>
    Constraint,

    /// <summary>Any other parameter of the method, named in the clause.</summary>
    Parameter,

    /// <summary>What becomes of ballots that hold more than the election allowed; answered only where there are some.</summary>
    OverLimitBallots,
}
