namespace Tadafor.Tally.Definitions;

/// <content>Codes of maximin support.</content>
internal static partial class Choices
{
    /// <summary>Parameter: the costs of all bought projects are spread anew over their supporters in every round.</summary>
    public const string LoadsSpreadAnew = "loads-spread-anew-each-round";
}
