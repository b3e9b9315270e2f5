using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>Says what the best selection means.</summary>
internal static class OptimumDefinition
{
    public static TallyDefinition Of(OptimumRule rule, Election election, TieLadder ties)
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
            new(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain),
            new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever),
            .. CommonClauses.Ballots(ties),
            new(DefinitionAspect.Parameter, Choices.TiesBetweenSelections),
        ];
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }
}
