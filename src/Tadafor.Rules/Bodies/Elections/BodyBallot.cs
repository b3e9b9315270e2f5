namespace Tadafor.Rules.Bodies.Elections;

/// <summary>How a ballot for the seats of a body is filled in.</summary>
public enum BodyBallot
{
    /// <summary>
    /// It names one candidate: the relative majority in one round (the words of organic law 59-11, art. 130 §1, for one seat).
    /// </summary>
    Plurality = 0,

    /// <summary>It names as many candidates as the voter approves of. No law describes it: a body's own rules choose it.</summary>
    Approval,
}
