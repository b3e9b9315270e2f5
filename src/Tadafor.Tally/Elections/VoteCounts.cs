namespace Tadafor.Tally.Elections;

/// <summary>Votes per project: the number of ballots that name it, and the votes on paper known only as totals.</summary>
internal static class VoteCounts
{
    /// <summary>Votes by project index, counted once per election.</summary>
    public static long[] Of(Election election) => election.VotesCache ??= Count(election);

    private static long[] Count(Election election)
    {
        long[] votes = election.PaperVotes is { } paper ? [.. paper] : new long[election.Projects.Count];
        BallotProfile ballots = election.Ballots;
        ReadOnlySpan<int> starts = ballots.Starts, multiplicity = ballots.Multiplicity;
        ReadOnlySpan<ushort> choices = ballots.Choices;
        for (int row = 0; row < multiplicity.Length; row++)
        {
            int times = multiplicity[row];
            foreach (ushort project in choices[starts[row]..starts[row + 1]])
            {
                unchecked
                {
                    votes[project] += times;
                }
            }
        }

        return votes;
    }
}
