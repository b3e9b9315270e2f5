namespace Tadafor.Tally.Axioms;

/// <summary>How far a representation axiom may be missed.</summary>
internal enum Slack
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Up to one project: with some further project a voter would have more than the group deserves.</summary>
    UpToOne,

    /// <summary>Up to any project: with any of the group's projects not funded a voter would have more than the group deserves.</summary>
    UpToAny,
}
