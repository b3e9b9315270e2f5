using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Greedy;

/// <summary>Says what a greedy count means.</summary>
internal static class GreedyDefinition
{
    public static TallyDefinition Of(GreedyRule rule, Election election, TieLadder ties)
    {
        bool points = rule.Measure is GreedyMeasure.Points or GreedyMeasure.PointsPerCost;
        List<DefinitionClause> clauses = [new(DefinitionAspect.Utility, Utility(rule.Measure))];
        if (points)
        {
            clauses.AddRange(CommonClauses.OrdinalScores(election, rule.OrdinalScoring));
        }

        clauses.Add(new(DefinitionAspect.Fit, rule.WhenTooDear == WhenTooDear.Skip ? Choices.FitSkip : Choices.FitStop));
        clauses.Add(rule.MinimumSupport is { } minimum
            ? new(DefinitionAspect.MinimumSupport, Choices.MinimumAtLeast, minimum.ToString())
            : new(DefinitionAspect.MinimumSupport, Choices.MinimumNone));
        clauses.Add(new(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain));
        clauses.Add(new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportLast));
        clauses.AddRange(CommonClauses.Ballots(ties));
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }

    private static string Utility(GreedyMeasure measure) => measure switch
    {
        GreedyMeasure.Votes => Choices.UtilityVotes,
        GreedyMeasure.VotesPerCost => Choices.UtilityVotesPerCost,
        GreedyMeasure.Points => Choices.UtilityScore,
        _ => Choices.UtilityScorePerCost,
    };
}
