namespace Tadafor.Tally.Definitions;

/// <content>Codes of local constraints. Their values are fields joined by <c>|</c>; amounts in smallest units.</content>
internal static partial class Choices
{
    /// <summary>Constraint: order of the pots, scope of the citywide pot, then district and amount for each district.</summary>
    public const string ConstraintDistricts = "districts";

    /// <summary>Constraint: at most one of the projects.</summary>
    public const string ConstraintIncompatible = "incompatible";

    /// <summary>Constraint: ballots that must name a project.</summary>
    public const string ConstraintMinimumVotes = "minimum-votes";

    /// <summary>Constraint: kind of group, name, at most so many.</summary>
    public const string ConstraintAtMost = "at-most";

    /// <summary>Constraint: kind of group, name, at least so many, served first.</summary>
    public const string ConstraintAtLeast = "at-least";

    /// <summary>Constraint: project, what others pay.</summary>
    public const string ConstraintCoFinancing = "co-financing";

    /// <summary>Constraint: reason, projects not funded.</summary>
    public const string ConstraintExcluded = "excluded";

    /// <summary>Constraint: project, votes on paper known as a total.</summary>
    public const string ConstraintPaperVotes = "paper-votes";
}
