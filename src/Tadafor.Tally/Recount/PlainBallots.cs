using System.Numerics;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>The ballots as a recount reads them: one at a time, nothing prepared.</summary>
internal static class PlainBallots
{
    /// <summary>One distinct ballot.</summary>
    /// <param name="Voters">How many cast it.</param>
    /// <param name="Choices">Projects in the order of the ballot, with the points given, where ballots give points.</param>
    public readonly record struct Ballot(long Voters, (int Project, long Points)[] Choices);

    public static IEnumerable<Ballot> Of(Election election)
    {
        BallotProfile profile = election.Ballots;
        for (int row = 0; row < profile.Rows; row++)
        {
            int start = profile.Starts[row], end = profile.Starts[row + 1];
            (int, long)[] choices = new (int, long)[end - start];
            for (int at = start; at < end; at++)
            {
                choices[at - start] = (profile.Choices[at], election.VoteType.HasPoints() ? profile.Points[at] : 0);
            }

            yield return new Ballot(profile.Multiplicity[row], choices);
        }
    }

    /// <summary>Ballots that name each project, and votes on paper.</summary>
    public static BigInteger[] Votes(Election election)
    {
        BigInteger[] votes = Sums(election, new ScoreBy(_ => 1));
        return election.PaperVotes is { } paper ? [.. votes.Select((counted, project) => counted + paper[project])] : votes;
    }

    /// <summary>Sums of scores.</summary>
    public static BigInteger[] Sums(Election election, ScoreBy score)
    {
        BigInteger[] sums = new BigInteger[election.Projects.Count];
        foreach (Ballot ballot in Of(election))
        {
            for (int place = 0; place < ballot.Choices.Length; place++)
            {
                sums[ballot.Choices[place].Project] += ballot.Voters * (BigInteger)score.At(ballot, place);
            }

            foreach (int project in score.Unnamed == 0 ? [] : Unnamed(ballot, sums.Length))
            {
                sums[project] += ballot.Voters * (BigInteger)score.Unnamed;
            }
        }

        return sums;
    }

    /// <summary>Projects a ballot does not name.</summary>
    public static IEnumerable<int> Unnamed(Ballot ballot, int projects) =>
        Enumerable.Range(0, projects).Except(ballot.Choices.Select(c => c.Project));

    /// <summary>The score a ballot gives to the project at a place.</summary>
    /// <param name="Unit">What one point is in whole units.</param>
    /// <param name="Unnamed">The score a ballot gives to every project it does not name.</param>
    /// <param name="Of">The score in units, from the ballot and the place, counted from 0.</param>
    public sealed record ScoreBy(Func<(Ballot Ballot, int Place), long> Of, long Unit = 1, long Unnamed = 0)
    {
        public long At(Ballot ballot, int place) => Of((ballot, place));
    }
}
