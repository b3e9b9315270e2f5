namespace Tadafor.Domain.Council;

/// <summary>For the how-manieth time the council is called for the same agenda, the quorum having been missing before.</summary>
public enum SittingCall
{
    /// <summary>The first time. <c>default</c>.</summary>
    First = 0,

    /// <summary>The second time.</summary>
    Second,

    /// <summary>The third time, at the same place and hour.</summary>
    Third,
}
