using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Counting;

/// <summary>Clauses that many definitions share.</summary>
internal static class CommonClauses
{
    /// <summary>How ordinal ballots become scores; nothing for other ballots.</summary>
    public static IEnumerable<DefinitionClause> OrdinalScores(Election election, OrdinalScoring scoring)
    {
        if (election.VoteType == VoteType.Ordinal && election.Ballots.Points.IsEmpty)
        {
            yield return scoring == OrdinalScoring.BallotLength
                ? new(DefinitionAspect.OrdinalScores, Choices.ScoresBallotLength)
                : new(DefinitionAspect.OrdinalScores, Choices.ScoresLongestAllowed, PointTotals.DescribeLongest(election));
        }
    }

    /// <summary>What every rule here does with ballots, and the ladder.</summary>
    public static IEnumerable<DefinitionClause> Ballots(TieLadder ties) =>
    [
        new(DefinitionAspect.RepeatedChoices, Choices.RepeatedCountOnce),
        new(DefinitionAspect.EmptyBallots, Choices.EmptyCounted),
        new(DefinitionAspect.Ties, Choices.TiesLadder, ties.ToString()),
    ];
}
