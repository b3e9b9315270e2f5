using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>The names the format knows, in its order.</summary>
internal static class FormatNames
{
    public static readonly string[] ObligatoryKeys =
    [
        "description", "country", "unit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule", "date_begin", "date_end",
    ];

    public static readonly string[] Keys =
    [
        "description", "country", "unit", "district", "subunit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule",
        "date_begin", "date_end", "min_length", "max_length", "min_sum_cost", "max_sum_cost", "min_points", "max_points", "min_sum_points",
        "max_sum_points", "default_score", "scoring_fn", "min_project_cost", "max_project_cost", "min_project_score_threshold",
        "neighborhoods",
        "subdistricts", "categories", "edition", "language", "currency", "fully_funded", "experimental", "comment", "acknowledgments",
        "leftover_budget", "budget_per_category", "budget_per_neighborhood", "min_length_per_category", "max_length_per_category",
        "min_sum_cost_per_category", "max_sum_cost_per_category",
    ];

    public static readonly string[] ProjectColumns =
    [
        "project_id", "cost", "votes", "score", "name", "category", "beneficiaries", "selected", "neighborhood", "subunit", "district",
        "description", "proposer", "public_id", "latitude", "longitude",
    ];

    public static readonly string[] VoteColumns =
    [
        "voter_id", "vote", "points", "age", "sex", "voting_method", "district", "neighborhood", "education", "topic_preference_transport",
        "topic_preference_culture", "topic_preference_nature", "district_preference", "time_taken_seconds", "format_easiness",
        "format_expressiveness", "format_rank",
    ];

    public static readonly string[] Rules =
    [
        "greedy", "greedy-no-skip", "greedy-threshold", "greedy-exclusive", "greedy-custom", "equalshares", "equalshares-comparison",
        "equalshares/add1", "equalshares/add1-comparison", "unknown",
    ];

    /// <summary>Keys that say nothing for a vote type.</summary>
    public static string[] KeysWithoutMeaning(VoteType voteType) => voteType switch
    {
        VoteType.Cumulative => ["default_score", "scoring_fn"],
        VoteType.Scoring => ["min_sum_points", "max_sum_points", "scoring_fn"],
        VoteType.Ordinal => ["min_points", "max_points", "min_sum_points", "max_sum_points", "default_score"],
        _ => ["min_points", "max_points", "min_sum_points", "max_sum_points", "default_score", "scoring_fn"],
    };

    /// <summary>The present name of a column that had another one; <see langword="null"/> for any other.</summary>
    public static string? Renamed(string column) => column switch
    {
        "categories" => "category",
        "target" => "beneficiaries",
        "neighbourhood" => "neighborhood",
        _ => null,
    };
}
