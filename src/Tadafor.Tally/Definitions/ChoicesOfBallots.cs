namespace Tadafor.Tally.Definitions;

/// <content>Codes of what becomes of ballots that hold more than allowed.</content>
internal static partial class Choices
{
    /// <summary>Over-limit ballots: they count as they are. The value is their number.</summary>
    public const string OverLimitCounted = "counted";

    /// <summary>Over-limit ballots: they are left out, their voters too. The value is their number.</summary>
    public const string OverLimitExcluded = "excluded";
}
