using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.BoundedOverspending;

/// <summary>Says what a count with bounded overspending means.</summary>
internal static class OverspendingDefinition
{
    public static TallyDefinition Of(BoundedOverspendingRule rule, Election election, TieLadder ties)
    {
        string utility = rule.Utility switch
        {
            Utility.Cost => Choices.UtilityCost,
            Utility.Cardinality => Choices.UtilityCardinality,
            _ => Choices.UtilityScore,
        };
        DefinitionClause[] clauses =
        [
            new(DefinitionAspect.Utility, utility),
            .. rule.Utility == Utility.Score ? CommonClauses.OrdinalScores(election, rule.OrdinalScoring) : [],
            new(DefinitionAspect.Fit, Choices.FitSkip),
            new(DefinitionAspect.Start, Choices.StartExactShare),
            new(DefinitionAspect.Stop, Choices.StopNoMoneyForAny),
            new(DefinitionAspect.Completion, Choices.CompletionNone),
            new(DefinitionAspect.ZeroCost, Choices.ZeroCostAtOnce),
            new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever),
            .. CommonClauses.Ballots(ties),
        ];
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }
}
