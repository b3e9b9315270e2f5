using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>What a definition of the best selection asks for.</summary>
/// <param name="Measure">What rounds show.</param>
/// <param name="ByCost">Whether totals are votes times cost.</param>
/// <param name="Score">Otherwise the utilities of a ballot's projects.</param>
internal sealed record OptimumPlan(Measure Measure, bool ByCost, PlainBallots.ScoreBy Score)
{
    public static OptimumPlan Read(Clauses clauses, Election election)
    {
        Measure measure = clauses.Read(
            DefinitionAspect.Utility,
            (Choices.UtilityCost, Measure.VotesTimesCost),
            (Choices.UtilityCardinality, Measure.Votes),
            (Choices.UtilityScore, Measure.Points));
        PlainBallots.ScoreBy score = measure == Measure.Points ? Scores.Read(clauses, election) : Scores.Votes;
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain);
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever);
        clauses.Expect(DefinitionAspect.Parameter, Choices.TiesBetweenSelections);
        return new OptimumPlan(measure, measure == Measure.VotesTimesCost, score);
    }
}
