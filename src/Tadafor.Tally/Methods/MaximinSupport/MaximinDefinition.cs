using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.MaximinSupport;

/// <summary>Says what a count by maximin support means.</summary>
internal static class MaximinDefinition
{
    public static TallyDefinition Of(MaximinSupportRule rule, TieLadder ties)
    {
        DefinitionClause[] clauses =
        [
            new(DefinitionAspect.Fit, Choices.FitSkip),
            new(DefinitionAspect.Start, Choices.StartNoLoad),
            new(DefinitionAspect.Stop, Choices.StopNoneLeft),
            new(DefinitionAspect.Completion, Choices.CompletionNone),
            new(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain),
            new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever),
            .. CommonClauses.Ballots(ties),
            new(DefinitionAspect.Parameter, Choices.LoadsSpreadAnew),
        ];
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }
}
