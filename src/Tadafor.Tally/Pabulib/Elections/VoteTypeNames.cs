using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>The spelling of vote types in META.</summary>
internal static class VoteTypeNames
{
    /// <summary>All names, for messages.</summary>
    public const string All = "approval, choose-1, ordinal, cumulative, scoring";

    /// <summary>Approval ballots limited to the envelope, as some tools name them.</summary>
    public const string Knapsack = "knapsack";

    public static string Of(VoteType voteType) => voteType switch
    {
        VoteType.Approval => "approval",
        VoteType.ChooseOne => "choose-1",
        VoteType.Ordinal => "ordinal",
        VoteType.Cumulative => "cumulative",
        VoteType.Scoring => "scoring",
        _ => throw new ArgumentOutOfRangeException(nameof(voteType), voteType, "No such vote type."),
    };

    public static VoteType? Parse(string name) => name switch
    {
        "approval" or Knapsack => VoteType.Approval,
        "choose-1" => VoteType.ChooseOne,
        "ordinal" => VoteType.Ordinal,
        "cumulative" => VoteType.Cumulative,
        "scoring" => VoteType.Scoring,
        _ => null,
    };
}
