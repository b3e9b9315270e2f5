using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Phragmen;

/// <summary>Says what a count by Phragmén's rule means.</summary>
internal static class PhragmenDefinition
{
    public static TallyDefinition Of(PhragmenRule rule, TieLadder ties)
    {
        bool stops = rule.WhenTooDear == WhenTooDear.Stop;
        DefinitionClause[] clauses =
        [
            new(DefinitionAspect.Fit, stops ? Choices.FitStop : Choices.FitSkip),
            new(DefinitionAspect.Start, Choices.StartNoLoad),
            new(DefinitionAspect.Stop, stops ? Choices.StopAnyTiedDoesNotFit : Choices.StopNoneLeft),
            new(DefinitionAspect.Completion, Choices.CompletionNone),
            new(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain),
            new(
                DefinitionAspect.ZeroSupport,
                rule.UnsupportedProjects == UnsupportedProjects.Last ? Choices.ZeroSupportLast : Choices.ZeroSupportNever),
            .. CommonClauses.Ballots(ties),
        ];
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }
}
