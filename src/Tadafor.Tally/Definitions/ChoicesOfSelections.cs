namespace Tadafor.Tally.Definitions;

/// <content>Codes of the best selection and of representation.</content>
internal static partial class Choices
{
    /// <summary>
    /// Parameter: of several best selections the ladder takes those with the preferred one of the projects on which they differ, and so on
    /// until one is left.
    /// </summary>
    public const string TiesBetweenSelections = "ladder-on-contested-projects";

    /// <summary>Utility: what the voter's best funded project is worth; further ones add nothing.</summary>
    public const string UtilityBestProject = "best-project";

    /// <summary>Utility: the same, divided by cost when projects are compared.</summary>
    public const string UtilityBestProjectPerCost = "best-project-per-cost";

    /// <summary>Stop: no project that fits adds anything.</summary>
    public const string StopNothingAdds = "nothing-that-fits-adds";
}
