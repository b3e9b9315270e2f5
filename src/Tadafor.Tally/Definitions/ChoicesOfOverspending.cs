namespace Tadafor.Tally.Definitions;

/// <content>Codes of Equal Shares with bounded overspending.</content>
internal static partial class Choices
{
    /// <summary>Stop: no project that fits has a supporter with money left.</summary>
    public const string StopNoMoneyForAny = "no-project-that-fits-has-a-supporter-with-money";
}
