namespace Tadafor.Conformance;

/// <summary>What came of a check.</summary>
public enum CheckStatus
{
    /// <summary>The promise was kept.</summary>
    Passed = 0,

    /// <summary>The promise was broken; the story says how.</summary>
    Failed = 1,

    /// <summary>The store declares no means by which this could be tried.</summary>
    NotApplicable = 2,

    /// <summary>A check that this one builds on failed: trying it would only say the same again.</summary>
    NotReached = 3,
}
