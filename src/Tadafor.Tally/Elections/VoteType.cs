namespace Tadafor.Tally.Elections;

/// <summary>How voters fill in a ballot, as Pabulib names it.</summary>
public enum VoteType
{
    /// <summary>Any number of projects, all alike.</summary>
    Approval = 0,

    /// <summary>Exactly one project.</summary>
    ChooseOne,

    /// <summary>Projects in order of preference, first the best.</summary>
    Ordinal,

    /// <summary>A fixed stock of points spread over projects.</summary>
    Cumulative,

    /// <summary>A score for each project, independent of the others.</summary>
    Scoring,
}
