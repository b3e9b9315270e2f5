using System.Globalization;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>What a ballot's points or places are worth, as the definition says.</summary>
internal static class Scores
{
    /// <summary>Every project of a ballot alike.</summary>
    public static PlainBallots.ScoreBy Votes { get; } = new(static _ => 1);

    /// <summary>Points where ballots give points, places where they give an order, votes otherwise.</summary>
    public static PlainBallots.ScoreBy Read(Clauses clauses, Election election)
    {
        if (election.VoteType.HasPoints())
        {
            long unit = 1;
            for (int i = 0; i < election.PointDecimals; i++)
            {
                unit *= 10;
            }

            return new PlainBallots.ScoreBy(
                static at => at.Ballot.Choices[at.Place].Points,
                unit,
                election.VoteType == VoteType.Scoring ? election.DefaultPoints : 0);
        }

        if (election.VoteType != VoteType.Ordinal)
        {
            return Votes;
        }

        if (clauses.Value(DefinitionAspect.OrdinalScores, Choices.ScoresLongestAllowed) is { } stated)
        {
            int longest = election.Limits.MaxLength ?? PlainBallots.Of(election).Select(b => b.Choices.Length).DefaultIfEmpty(0).Max();
            string expected = string.Create(
                CultureInfo.InvariantCulture, $"{longest} {(election.Limits.MaxLength is null ? "longest-cast" : "stated")}");
            if (stated != expected)
            {
                clauses.Untrue.Add($"{DefinitionAspect.OrdinalScores}: the definition says '{stated}', the election says '{expected}'.");
            }

            return new PlainBallots.ScoreBy(at => longest - at.Place);
        }

        clauses.Expect(DefinitionAspect.OrdinalScores, Choices.ScoresBallotLength);
        return new PlainBallots.ScoreBy(static at => at.Ballot.Choices.Length - at.Place - 1);
    }
}
