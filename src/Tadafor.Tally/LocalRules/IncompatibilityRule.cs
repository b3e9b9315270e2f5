namespace Tadafor.Tally.LocalRules;

/// <summary>Which projects exclude each other.</summary>
public enum IncompatibilityRule
{
    /// <summary>None do.</summary>
    None = 0,

    /// <summary>Those that the screening declares, each pair with its reason.</summary>
    Declared,
}
