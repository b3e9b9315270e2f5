using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>Says what a count by Exact Equal Shares means.</summary>
internal static class ExactSharesDefinition
{
    public static TallyDefinition Of(ExactEqualSharesRule rule, TieLadder ties)
    {
        DefinitionClause[] clauses =
        [
            new(DefinitionAspect.Utility, rule.Utility == ExactSharesUtility.Cost ? Choices.UtilityCost : Choices.UtilityCardinality),
            new(DefinitionAspect.Start, Choices.StartExactShare),
            new(DefinitionAspect.Step, rule.Completion switch
            {
                ExactSharesCompletion.None => Choices.StepNone,
                ExactSharesCompletion.AddOptSkip => Choices.StepNextUnfunded,
                _ => Choices.StepNextChange,
            }),
            new(DefinitionAspect.Stop, rule.Completion switch
            {
                ExactSharesCompletion.None => Choices.StopNothingAffordable,
                ExactSharesCompletion.AddOpt => Choices.StopNextDoesNotFit,
                _ => Choices.StopNothingChanges,
            }),
            new(DefinitionAspect.Completion, Choices.CompletionNone),
            new(DefinitionAspect.ZeroCost, Choices.ZeroCostAtOnce),
            new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever),
            .. CommonClauses.Ballots(ties),
        ];
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }
}
