namespace Tadafor.Tally.Elections;

/// <summary>
/// Ballots that hold more than the election allowed: two projects where one was to be chosen, too many projects, too much cost or too many
/// points
/// (<see cref="BallotLimits"/>). Whether such a ballot counts is a decision of those who hold the election, so it is part of the rule.
/// </summary>
public static class OverLimitBallots
{
    /// <summary>How many ballots hold more than allowed.</summary>
    /// <param name="election">The election, with its limits.</param>
    public static long Count(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        long ballots = 0;
        for (int row = 0; row < election.Ballots.Rows; row++)
        {
            ballots += IsOver(election, row) ? election.Ballots.Multiplicity[row] : 0;
        }

        return ballots;
    }

    /// <summary>The election without them: their voters are not counted either. The same election when there is none.</summary>
    /// <param name="election">The election, with its limits.</param>
    public static Election Without(Election election)
    {
        if (Count(election) == 0)
        {
            return election;
        }

        BallotProfile all = election.Ballots;
        List<int> starts = [0], multiplicity = [];
        List<ushort> choices = [];
        List<long> points = [];
        for (int row = 0; row < all.Rows; row++)
        {
            if (!IsOver(election, row))
            {
                Range range = all.Starts[row]..all.Starts[row + 1];
                choices.AddRange(all.Choices[range]);
                points.AddRange(all.Points.IsEmpty ? [] : all.Points[range]);
                multiplicity.Add(all.Multiplicity[row]);
                starts.Add(choices.Count);
            }
        }

        return AddedBallots.Copy(election, election.Projects, new BallotProfile([.. starts], [.. choices], [.. points], [.. multiplicity]));
    }

    private static bool IsOver(Election election, int row)
    {
        BallotLimits limits = election.Limits;
        BallotProfile ballots = election.Ballots;
        Range range = ballots.Starts[row]..ballots.Starts[row + 1];
        ReadOnlySpan<ushort> choices = ballots.Choices[range];
        if ((election.VoteType == VoteType.ChooseOne && choices.Length > 1) || choices.Length > limits.MaxLength)
        {
            return true;
        }

        Int128 cost = 0, sum = 0;
        foreach (ushort project in choices)
        {
            cost += election.Projects[project].Cost;
        }

        bool isOver = cost > limits.MaxCost;
        foreach (long given in ballots.Points.IsEmpty ? [] : ballots.Points[range])
        {
            sum += given;
            isOver |= given > limits.MaxPoints;
        }

        return isOver || sum > limits.MaxSumPoints;
    }
}
