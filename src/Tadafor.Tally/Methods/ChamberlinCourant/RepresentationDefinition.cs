using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.ChamberlinCourant;

/// <summary>Says what a count by representation means.</summary>
internal static class RepresentationDefinition
{
    public static TallyDefinition Of(ChamberlinCourantRule rule, Election election, TieLadder ties)
    {
        DefinitionClause[] clauses =
        [
            new(
                DefinitionAspect.Utility,
                rule.PerCost ? Choices.UtilityBestProjectPerCost : Choices.UtilityBestProject,
                rule.ByScore ? Choices.UtilityScore : Choices.UtilityCardinality),
            .. rule.ByScore ? CommonClauses.OrdinalScores(election, rule.OrdinalScoring) : [],
            new(DefinitionAspect.Fit, Choices.FitSkip),
            new(DefinitionAspect.Stop, Choices.StopNothingAdds),
            new(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain),
            new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever),
            .. CommonClauses.Ballots(ties),
        ];
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }
}
