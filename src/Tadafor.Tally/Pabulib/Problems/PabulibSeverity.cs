namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>What a problem means for the count.</summary>
public enum PabulibSeverity
{
    /// <summary>The file can be counted as it stands, but departs from the format or from what it says about itself.</summary>
    Warning = 0,

    /// <summary>The file cannot be counted: what the voters or the organisers meant cannot be told.</summary>
    Error,
}
