namespace Tadafor.Tally.Elections;

/// <summary>Why a ballot cannot be taken.</summary>
public enum BallotFault
{
    /// <summary>It names a project that does not exist.</summary>
    UnknownProject = 0,

    /// <summary>It names a project twice, and the election refuses that.</summary>
    RepeatedChoice,

    /// <summary>It does not name exactly one project, as the vote type asks.</summary>
    NotOneChoice,

    /// <summary>It names fewer projects than the election asks.</summary>
    TooShort,

    /// <summary>It names more projects than the election allows.</summary>
    TooLong,

    /// <summary>Its projects cost less than the election asks.</summary>
    TooCheap,

    /// <summary>Its projects cost more than the election allows.</summary>
    TooDear,

    /// <summary>It gives points where the vote type has none, or not as many as there are projects.</summary>
    PointsDoNotMatch,

    /// <summary>It gives a project fewer points than the election asks, or negative ones on a cumulative ballot.</summary>
    TooFewPoints,

    /// <summary>It gives a project more points than the election allows.</summary>
    TooManyPoints,

    /// <summary>Its points add up to less than the election asks.</summary>
    SumTooSmall,

    /// <summary>Its points add up to more than the election allows.</summary>
    SumTooLarge,
}
