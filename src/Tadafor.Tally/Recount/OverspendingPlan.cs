using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>What a definition of Equal Shares with bounded overspending asks for.</summary>
/// <param name="ByCost">Whether a project is worth its cost; otherwise what <paramref name="Score"/> says.</param>
/// <param name="Score">The utilities of a ballot's projects.</param>
internal sealed record OverspendingPlan(bool ByCost, PlainBallots.ScoreBy Score)
{
    public static OverspendingPlan Read(Clauses clauses, Election election)
    {
        string utility = clauses.Read(
            DefinitionAspect.Utility,
            (Choices.UtilityCost, Choices.UtilityCost),
            (Choices.UtilityCardinality, Choices.UtilityCardinality),
            (Choices.UtilityScore, Choices.UtilityScore));
        PlainBallots.ScoreBy score = utility == Choices.UtilityScore ? Scores.Read(clauses, election) : Scores.Votes;
        clauses.Expect(DefinitionAspect.Fit, Choices.FitSkip);
        clauses.Expect(DefinitionAspect.Start, Choices.StartExactShare);
        clauses.Expect(DefinitionAspect.Stop, Choices.StopNoMoneyForAny);
        clauses.Expect(DefinitionAspect.Completion, Choices.CompletionNone);
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostAtOnce);
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever);
        return new OverspendingPlan(utility == Choices.UtilityCost, score);
    }
}
