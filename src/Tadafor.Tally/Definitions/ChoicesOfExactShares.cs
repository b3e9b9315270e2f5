namespace Tadafor.Tally.Definitions;

/// <content>Codes of Exact Equal Shares.</content>
internal static partial class Choices
{
    /// <summary>Step: to the next endowment at which the winners, or who pays for them, change.</summary>
    public const string StepNextChange = "next-outcome-change";

    /// <summary>Step: to the next endowment at which a project not funded could be.</summary>
    public const string StepNextUnfunded = "next-unfunded-project";

    /// <summary>
    /// Stop: every supported project is funded or nothing changes any more; the outcome that fits and spends most counts, the earlier of
    /// equal ones.
    /// </summary>
    public const string StopNothingChanges = "nothing-changes-most-spent-counts";
}
