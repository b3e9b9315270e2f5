using Tadafor.Tally.Counting;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Oracles;

/// <summary>What the names of expected outcomes mean here.</summary>
internal static class RuleNames
{
    public static TallyRule? Rule(string outcome) => outcome.Split('.')[0] switch
    {
        "greedy_votes" => new GreedyRule { Measure = GreedyMeasure.Votes },
        "greedy_ratio" => new GreedyRule { Measure = GreedyMeasure.VotesPerCost },
        "greedy_points" => new GreedyRule { Measure = GreedyMeasure.Points },
        "greedy_score_ratio" => new GreedyRule { Measure = GreedyMeasure.PointsPerCost },
        "phragmen" => new PhragmenRule(),
        "mes_cost" => new EqualSharesRule { Utility = Utility.Cost },
        "mes_card" => new EqualSharesRule { Utility = Utility.Cardinality },
        "mes_score" => new EqualSharesRule { Utility = Utility.Score },
        "mes_cost_fill_greedy" => new EqualSharesRule { Utility = Utility.Cost, Completion = Completion.Greedy },
        "mes_cost_add1_pabutools" => new EqualSharesRule { Utility = Utility.Cost, Completion = Completion.Add1ExactShare },
        "mes_card_add1_pabutools" => new EqualSharesRule { Utility = Utility.Cardinality, Completion = Completion.Add1ExactShare },
        "mes_score_add1_pabutools" => new EqualSharesRule { Utility = Utility.Score, Completion = Completion.Add1ExactShare },
        "mes_cost_add1_tool" => new EqualSharesRule { Utility = Utility.Cost, Completion = Completion.Add1 },
        "mes_cost_add1u_tool" => new EqualSharesRule { Utility = Utility.Cost, Completion = Completion.Add1Utilitarian },
        "mes_cost_add1_nonexhaustive" => new EqualSharesRule { Utility = Utility.Cost, Completion = Completion.Add1Full },
        _ => null,
    };

    public static TieLadder Ladder(string outcome) => outcome.Split('.')[1] switch
    {
        "lex" => TieLadder.ById,
        "mvmc" => new([new MostVotes(), new LowestCost(), new SmallestId()]),
        "mcmv" => new([new LowestCost(), new MostVotes(), new SmallestId()]),
        _ => throw new ArgumentException($"No tie rule is called '{outcome}'."),
    };
}
