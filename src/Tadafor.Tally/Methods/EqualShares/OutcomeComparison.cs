namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// A last step some cities publish: the outcome gives way to that of greedy by votes when strictly more voters prefer the latter.
/// </summary>
public enum OutcomeComparison
{
    /// <summary>No such step.</summary>
    None = 0,

    /// <summary>A voter prefers the outcome with more projects of their ballot; none counts as zero.</summary>
    Satisfaction,

    /// <summary>A voter prefers an outcome with some project of their ballot to one with none.</summary>
    Exclusion,
}
