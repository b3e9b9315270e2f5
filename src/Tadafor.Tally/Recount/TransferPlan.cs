using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>What a definition of the cumulative transfers asks for.</summary>
/// <param name="Score">The points of a ballot's projects.</param>
/// <param name="Measure">What projects are compared by.</param>
/// <param name="Eliminates">Whether the weakest goes when none has enough; otherwise supporters raise what they give.</param>
internal sealed record TransferPlan(PlainBallots.ScoreBy Score, Measure Measure, bool Eliminates)
{
    private static readonly Dictionary<string, (bool Eliminates, string Selection, Measure Measure)> _methods = new(StringComparer.Ordinal)
    {
        [MethodNames.EliminationsByExcess] = (true, Choices.SelectionExcess, Measure.ExcessSupport),
        [MethodNames.EliminationsByRatio] = (true, Choices.SelectionSupportPerCost, Measure.SupportPerCost),
        [MethodNames.EliminationsBySupport] = (true, Choices.SelectionSupport, Measure.Support),
        [MethodNames.TransfersByExcess] = (false, Choices.SelectionExcess, Measure.ExcessSupport),
        [MethodNames.TransfersByRatio] = (false, Choices.SelectionSupportPerCost, Measure.SupportPerCost),
        [MethodNames.TransfersBySupport] = (false, Choices.SelectionSupport, Measure.Support),
    };

    public static IReadOnlyCollection<string> Names => _methods.Keys;

    public static TransferPlan Read(Clauses clauses, string method, Election election)
    {
        (bool eliminates, string selection, Measure measure) = _methods[method];
        clauses.Expect(DefinitionAspect.Utility, Choices.UtilityScore);
        PlainBallots.ScoreBy score = Scores.Read(clauses, election);
        clauses.Expect(DefinitionAspect.Fit, Choices.FitSkip);
        clauses.Expect(DefinitionAspect.Start, Choices.StartCoinByPoints);
        clauses.Expect(DefinitionAspect.Completion, eliminates ? Choices.CompletionReverseEliminations : Choices.CompletionUndersupported);
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostAtOnce);
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever);
        clauses.Expect(DefinitionAspect.Parameter, selection);
        clauses.Expect(DefinitionAspect.Parameter, eliminates ? Choices.ShortageElimination : Choices.ShortageMinimalTransfers);
        clauses.Expect(DefinitionAspect.Parameter, Choices.ExcessInProportion);
        if (clauses.Value(DefinitionAspect.Parameter, Choices.EqualBelow) is not "2^-16384")
        {
            clauses.Contradiction($"{DefinitionAspect.Parameter} {Choices.EqualBelow}: the recount knows 2^-16384 only.");
        }

        return new TransferPlan(score, measure, eliminates);
    }
}
