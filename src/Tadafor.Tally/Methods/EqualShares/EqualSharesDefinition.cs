using System.Globalization;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>Says what a count by Equal Shares means.</summary>
internal static class EqualSharesDefinition
{
    public static TallyDefinition Of(EqualSharesRule rule, Election election, TieLadder ties)
    {
        EndowmentGrowth growth = EndowmentGrowth.Of(rule, election);
        List<DefinitionClause> clauses = [new(DefinitionAspect.Utility, Utility(rule.Utility))];
        if (rule.Utility == Counting.Utility.Score)
        {
            clauses.AddRange(CommonClauses.OrdinalScores(election, rule.OrdinalScoring));
        }

        clauses.Add(new(
            DefinitionAspect.Start,
            growth.Step > 0 && !rule.Completion.GrowsExactly() ? Choices.StartWholeShare : Choices.StartExactShare));
        clauses.Add(growth.Step > 0
            ? new(
                DefinitionAspect.Step,
                Choices.StepAdd,
                (rule.Step ?? EndowmentGrowth.Unit(election)).ToString(CultureInfo.InvariantCulture))
            : new(DefinitionAspect.Step, Choices.StepNone));
        clauses.Add(new(DefinitionAspect.Stop, growth.Step == 0 ? Choices.StopNothingAffordable : rule.Completion.Stop()));
        clauses.Add(new(DefinitionAspect.Completion, rule.Completion.Fills() ? Choices.CompletionByVotes : Choices.CompletionNone));
        if (rule.Comparison != OutcomeComparison.None)
        {
            clauses.Add(new(
                DefinitionAspect.Comparison,
                rule.Comparison == OutcomeComparison.Satisfaction ? Choices.ComparisonSatisfaction : Choices.ComparisonExclusion));
        }

        clauses.Add(new(
            DefinitionAspect.ZeroCost,
            rule.FreeProjects == FreeProjects.AtOnce ? Choices.ZeroCostAtOnce : Choices.ZeroCostNever));
        clauses.Add(new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever));
        clauses.AddRange(CommonClauses.Ballots(ties));
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }

    private static string Utility(Utility utility) => utility switch
    {
        Counting.Utility.Cost => Choices.UtilityCost,
        Counting.Utility.Cardinality => Choices.UtilityCardinality,
        _ => Choices.UtilityScore,
    };
}
