using System.Numerics;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>Reads the definitions of the greedy family.</summary>
internal static class GreedyPlan
{
    private static readonly Dictionary<string, (string Utility, Measure Measure)> _methods = new(StringComparer.Ordinal)
    {
        [MethodNames.GreedyVotes] = (Choices.UtilityVotes, Measure.Votes),
        [MethodNames.GreedyRatio] = (Choices.UtilityVotesPerCost, Measure.VotesPerCost),
        [MethodNames.GreedyPoints] = (Choices.UtilityScore, Measure.Points),
        [MethodNames.GreedyScoreRatio] = (Choices.UtilityScorePerCost, Measure.PointsPerCost),
    };

    public static IReadOnlyCollection<string> Names => _methods.Keys;

    /// <summary>The count the definition describes.</summary>
    public static Action<Protocol> Read(Clauses clauses, string method, Election election, TallyConstraints constraints)
    {
        (string utility, Measure measure) = _methods[method];
        clauses.Expect(DefinitionAspect.Utility, utility);
        bool points = measure is Measure.Points or Measure.PointsPerCost;
        PlainBallots.ScoreBy score = points ? Scores.Read(clauses, election) : Scores.Votes;
        bool stops = clauses.Read(DefinitionAspect.Fit, (Choices.FitSkip, false), (Choices.FitStop, true));
        Ratio? minimum = Minimum(clauses);
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain);
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportLast);
        bool perCost = measure is Measure.VotesPerCost or Measure.PointsPerCost;
        clauses.Forbid(
            stops && constraints.All.Any(c => c is DistrictEnvelopes or CategoryFloor),
            "Ending at the first project that does not fit has no meaning under districts' envelopes and floors.");
        clauses.Forbid(
            points && constraints.All.Any(c => c is PaperVotes),
            "Points are not known where votes on paper are known only as totals.");
        return protocol =>
        {
            BigInteger[] support = points ? PlainBallots.Sums(election, score) : PlainBallots.Votes(election);
            GreedyRecount recount = new(protocol, support, score.Unit, perCost, stops, minimum, measure);
            if (protocol.Conditions.HasFloors)
            {
                recount.ServeFloors();
            }

            recount.Count(TallyPhase.Main);
        };
    }

    private static Ratio? Minimum(Clauses clauses)
    {
        if (clauses.Value(DefinitionAspect.MinimumSupport, Choices.MinimumAtLeast) is not { } text)
        {
            clauses.Expect(DefinitionAspect.MinimumSupport, Choices.MinimumNone);
            return null;
        }

        if (!RatioText.TryParse(text, out Ratio minimum) || minimum.ToString() != text)
        {
            clauses.Unreadable(DefinitionAspect.MinimumSupport, text);
        }

        return minimum;
    }
}
