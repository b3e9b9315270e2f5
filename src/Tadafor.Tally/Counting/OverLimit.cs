namespace Tadafor.Tally.Counting;

/// <summary>What becomes of ballots that hold more than the election allowed.</summary>
public enum OverLimit
{
    /// <summary>They count as they are.</summary>
    Count = 0,

    /// <summary>They are left out, and their voters with them.</summary>
    Exclude,
}
