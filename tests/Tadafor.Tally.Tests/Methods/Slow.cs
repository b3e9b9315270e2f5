using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Methods;

/// <summary>Ballots read one by one.</summary>
internal static class Slow
{
    public static int[] Choices(Election election, int row) =>
        [.. election.Ballots.Choices[election.Ballots.Starts[row]..election.Ballots.Starts[row + 1]].ToArray().Select(c => (int)c)];

    /// <summary>What every ballot gains from a project, in units of 10^-PointDecimals; zero or less is no support.</summary>
    public static long[] Scores(Election election, OrdinalScoring scoring, int project)
    {
        long[] scores = new long[election.Ballots.Rows];
        int longestCast = Enumerable.Range(0, scores.Length).Select(r => Choices(election, r).Length).DefaultIfEmpty().Max();
        for (int row = 0; row < scores.Length; row++)
        {
            int[] choices = Choices(election, row);
            int place = Array.IndexOf(choices, project);
            bool points = !election.Ballots.Points.IsEmpty;
            scores[row] = place < 0 ? (election.VoteType == VoteType.Scoring ? election.DefaultPoints : 0)
                : points ? election.Ballots.Points[election.Ballots.Starts[row] + place]
                : election.VoteType != VoteType.Ordinal ? 1
                : scoring == OrdinalScoring.BallotLength ? choices.Length - place - 1
                : (election.MaxLength ?? longestCast) - place;
        }

        return scores;
    }

    /// <summary>1 for every ballot that names the project.</summary>
    public static long[] Approvals(Election election, int project) =>
        [.. Enumerable.Range(0, election.Ballots.Rows).Select(r => Choices(election, r).Contains(project) ? 1L : 0L)];
}
