using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Elections;

/// <summary>The same election with its projects in another order.</summary>
internal static class Shuffled
{
    public static Election Projects(Election election, int seed)
    {
        int[] order = [.. Enumerable.Range(0, election.Projects.Count)];
        new Random(seed).Shuffle(order);
        int[] placeOf = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            placeOf[order[i]] = i;
        }

        ElectionBuilder builder = new(election.VoteType, election.Envelope, order.Select(p => election.Projects[p]).ToSequence())
        {
            Decimals = election.Decimals,
            PointDecimals = election.PointDecimals,
            Limits = election.Limits,
            DefaultPoints = election.DefaultPoints,
        };
        BallotProfile ballots = election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            Range range = ballots.Starts[row]..ballots.Starts[row + 1];
            int[] choices = new int[ballots.Choices[range].Length];
            for (int i = 0; i < choices.Length; i++)
            {
                choices[i] = placeOf[ballots.Choices[range][i]];
            }

            if (election.VoteType.HasPoints())
            {
                builder.Append(choices, ballots.Points[range], ballots.Multiplicity[row]);
            }
            else
            {
                builder.Append(choices, ballots.Multiplicity[row]);
            }
        }

        return builder.Build();
    }
}
