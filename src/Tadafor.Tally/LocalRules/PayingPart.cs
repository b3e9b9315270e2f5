namespace Tadafor.Tally.LocalRules;

/// <summary>The two parts of a commune's budget.</summary>
public enum PayingPart
{
    /// <summary>Equipment: works, and no spending on staff or on running a service.</summary>
    Equipment = 0,

    /// <summary>Operation.</summary>
    Operation,
}
