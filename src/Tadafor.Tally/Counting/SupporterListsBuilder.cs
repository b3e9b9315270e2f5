using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Counting;

/// <summary>Turns ballots around: from what each ballot chose to who supports each project.</summary>
internal static class SupporterListsBuilder
{
    /// <summary>Lists in which every ballot that names a project supports it with utility 1; built once per election.</summary>
    public static SupporterLists ByApproval(Election election) => election.SupportersCache ??= BuildByApproval(election);

    /// <summary>Lists with the points or scores as utilities; zero and less is no support.</summary>
    public static SupporterLists ByScore(Election election, OrdinalScoring scoring)
    {
        if (!PointTotals.HasScores(election))
        {
            return ByApproval(election);
        }

        ScoreSegments segments = new(election, scoring);
        return Build(election, segments);
    }

    private static SupporterLists BuildByApproval(Election election)
    {
        BallotProfile ballots = election.Ballots;
        int projects = election.Projects.Count;
        int[] starts = new int[projects + 1];
        foreach (ushort project in ballots.Choices)
        {
            starts[project + 1]++;
        }

        Accumulate(starts);
        int[] rows = new int[ballots.Choices.Length], next = starts[..projects], heavyEnds = [], weights = Weights(ballots);
        int number = 0;
        for (int pass = 0; pass < 2; pass++)
        {
            number = Scatter(ballots, heavy: pass == 0, number, next, rows);
            heavyEnds = pass == 0 ? [.. next] : heavyEnds;
        }

        long[] ones = new long[projects];
        Array.Fill(ones, 1);
        return new SupporterLists([.. Enumerable.Range(0, projects + 1)], starts, heavyEnds, ones, rows, weights, ballots.Rows);
    }

    private static int Scatter(BallotProfile ballots, bool heavy, int number, int[] next, int[] rows)
    {
        ReadOnlySpan<int> starts = ballots.Starts, multiplicity = ballots.Multiplicity;
        ReadOnlySpan<ushort> choices = ballots.Choices;
        unchecked
        {
            for (int row = 0; row < multiplicity.Length; row++)
            {
                if (multiplicity[row] > 1 == heavy)
                {
                    foreach (ushort project in choices[starts[row]..starts[row + 1]])
                    {
                        rows[next[project]++] = number;
                    }

                    number++;
                }
            }
        }

        return number;
    }

    private static SupporterLists Build(Election election, ScoreSegments segments)
    {
        BallotProfile ballots = election.Ballots;
        int[] starts = new int[segments.Count + 1];
        for (int row = 0; row < ballots.Rows; row++)
        {
            foreach (int segment in segments.Of(row))
            {
                starts[segment + 1]++;
            }
        }

        Accumulate(starts);
        int[] rows = new int[starts[^1]], next = starts[..segments.Count], heavyEnds = [];
        int number = 0;
        for (int pass = 0; pass < 2; pass++)
        {
            for (int row = 0; row < ballots.Rows; row++)
            {
                if (ballots.Multiplicity[row] > 1 == (pass == 0))
                {
                    foreach (int segment in segments.Of(row))
                    {
                        rows[next[segment]++] = number;
                    }

                    number++;
                }
            }

            heavyEnds = pass == 0 ? [.. next] : heavyEnds;
        }

        return new SupporterLists(segments.SegmentsOf, starts, heavyEnds, segments.Utilities, rows, Weights(ballots), ballots.Rows);
    }

    private static int[] Weights(BallotProfile ballots)
    {
        List<int> weights = [];
        foreach (int voters in ballots.Multiplicity)
        {
            if (voters > 1)
            {
                weights.Add(voters);
            }
        }

        return [.. weights];
    }

    private static void Accumulate(int[] starts)
    {
        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }
    }
}
