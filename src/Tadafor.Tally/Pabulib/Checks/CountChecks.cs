using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Compares the votes and scores a file states with its ballots.</summary>
internal static class CountChecks
{
    public static void Run(CheckedElection counted, ProblemLog log)
    {
        PabulibTable projects = counted.Header.Projects;
        int votes = projects.Column("votes"), score = projects.Column("score"), id = projects.Column("project_id");
        for (int i = 0; i < counted.Votes.Length; i++)
        {
            PabulibRow row = counted.Row(i);
            string project = counted.Election.Projects[i].Id;
            if (counted.Votes[i] == 0)
            {
                log.At(row, id, PabulibProblemCode.NoVotesForProject, project);
            }

            Compare(row, votes, project, counted.Votes[i], 0, PabulibProblemCode.VotesDiffer, log);
            if (counted.HasScores)
            {
                int decimals = counted.Election.VoteType.HasPoints() ? counted.Election.PointDecimals : 0;
                Compare(row, score, project, counted.Scores[i], decimals, PabulibProblemCode.ScoreDiffers, log);
            }
        }
    }

    private static void Compare(
        PabulibRow row,
        int cell,
        string project,
        Int128 counted,
        int decimals,
        PabulibProblemCode code,
        ProblemLog log)
    {
        if (Amounts.Parse(row.Cell(cell)) is { } stated
            && new ExactSum((System.Numerics.BigInteger)counted, decimals).CompareTo(stated) != 0)
        {
            log.At(row, cell, code, project, stated.ToString(), Amounts.Text(counted, decimals));
        }
    }
}
