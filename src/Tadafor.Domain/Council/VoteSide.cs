namespace Tadafor.Domain.Council;

/// <summary>On which side a member voted.</summary>
public enum VoteSide
{
    /// <summary>On neither: absent, abstaining, or a blank ballot. <c>default</c>.</summary>
    Neither = 0,

    /// <summary>For.</summary>
    For,

    /// <summary>Against.</summary>
    Against,
}
