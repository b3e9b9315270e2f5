namespace Tadafor.Tally.Voting;

/// <summary>
/// Which ballot counts when a person cast one on paper and one on the platform. No law says; it is a local rule, made before voting
/// opens,
/// so that nobody chooses between two known ballots.
/// </summary>
public enum CountedBallot
{
    /// <summary>The one on paper: it is cast under the eyes of others, and nobody can be made to replace it at home.</summary>
    Paper = 0,

    /// <summary>The one on the platform.</summary>
    Digital,

    /// <summary>
    /// The one of the earlier day. On the same day nothing tells them apart: neither counts, and the person is reported.
    /// </summary>
    First,

    /// <summary>
    /// The one of the later day. On the same day nothing tells them apart: neither counts, and the person is reported.
    /// </summary>
    Last,

    /// <summary>Neither of the two.</summary>
    Neither,
}
