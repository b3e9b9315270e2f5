namespace Tadafor.Domain.Council;

/// <summary>Why a council meets out of its ordinary sessions.</summary>
internal enum ExtraordinaryGround
{
    /// <summary>The president calls it. <c>default</c>.</summary>
    President = 0,

    /// <summary>A third of the members in office, or more, ask; the president may refuse, with reasons.</summary>
    ThirdOfMembers,

    /// <summary>The absolute majority of the members asks; it is held.</summary>
    AbsoluteMajority,

    /// <summary>The governor, or the wali, asks; it is held by law.</summary>
    Governor,
}
