using System.Globalization;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>Says what a count by cumulative transfers means.</summary>
internal static class TransferDefinition
{
    public static TallyDefinition Of(CumulativeTransferRule rule, Election election, TieLadder ties)
    {
        bool eliminates = rule.Shortage == TransferShortage.Elimination;
        string selection = rule.Selection switch
        {
            TransferSelection.Excess => Choices.SelectionExcess,
            TransferSelection.SupportPerCost => Choices.SelectionSupportPerCost,
            _ => Choices.SelectionSupport,
        };
        DefinitionClause[] clauses =
        [
            new(DefinitionAspect.Utility, Choices.UtilityScore),
            .. CommonClauses.OrdinalScores(election, rule.OrdinalScoring),
            new(DefinitionAspect.Fit, Choices.FitSkip),
            new(DefinitionAspect.Start, Choices.StartCoinByPoints),
            new(DefinitionAspect.Completion, eliminates ? Choices.CompletionReverseEliminations : Choices.CompletionUndersupported),
            new(DefinitionAspect.ZeroCost, Choices.ZeroCostAtOnce),
            new(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever),
            .. CommonClauses.Ballots(ties),
            new(DefinitionAspect.Parameter, selection),
            new(DefinitionAspect.Parameter, eliminates ? Choices.ShortageElimination : Choices.ShortageMinimalTransfers),
            new(DefinitionAspect.Parameter, Choices.ExcessInProportion),
            new(
                DefinitionAspect.Parameter,
                Choices.EqualBelow,
                string.Create(CultureInfo.InvariantCulture, $"2^-{CumulativeTransferRule.Precision}")),
        ];
        return new TallyDefinition(rule.Method, 1, [.. clauses]);
    }
}
