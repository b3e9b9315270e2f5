namespace Tadafor.Tally.LocalRules;

/// <summary>Whether money of others counts.</summary>
public enum CoFinancingRule
{
    /// <summary>No: a project costs the envelope all it costs.</summary>
    NotCounted = 0,

    /// <summary>Yes: a project costs the envelope what others do not pay.</summary>
    Counted,
}
