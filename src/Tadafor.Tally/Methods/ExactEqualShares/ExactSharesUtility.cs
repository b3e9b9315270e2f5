namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>What a voter gains from a funded project they support, for rules that need the same gain for all its supporters.</summary>
public enum ExactSharesUtility
{
    /// <summary>The project's cost.</summary>
    Cost = 0,

    /// <summary>One.</summary>
    Cardinality,
}
