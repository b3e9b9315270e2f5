using Tadafor.Domain.Tally;
using Tadafor.Domain.Tally.Rules;
using Tadafor.Domain.Tally.Ties;

namespace Tadafor.Domain.Tests.Tally.Oracles;

/// <summary>What the names of expected outcomes mean here.</summary>
internal static class RuleNames
{
    public static TallyRule? Rule(string outcome) => outcome.Split('.')[0] switch
    {
        "greedy_votes" => new GreedyRule { Measure = GreedyMeasure.Votes },
        "greedy_ratio" => new GreedyRule { Measure = GreedyMeasure.VotesPerCost },
        "greedy_points" => new GreedyRule { Measure = GreedyMeasure.Points },
        "greedy_score_ratio" => new GreedyRule { Measure = GreedyMeasure.PointsPerCost },
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
