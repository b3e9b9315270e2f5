using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks the names and the order of columns.</summary>
internal static class ColumnChecks
{
    /// <param name="header">What the file says before the ballots.</param>
    /// <param name="votes">The columns of the ballots.</param>
    /// <param name="log">Takes the problems.</param>
    public static void Run(PabulibHeader header, PabulibTable votes, ProblemLog log)
    {
        PabulibTable projects = header.Projects;
        Check(projects, "project_id", FormatNames.ProjectColumns, log);
        Check(votes, "voter_id", FormatNames.VoteColumns, log);
        if (projects.Header.Cells.Count > 0 && projects.Column("votes") < 0 && projects.Column("score") < 0)
        {
            log.Add(PabulibProblemCode.NoVotesOrScores, projects.Header.Line, 0, found: projects.Header.ToString(), expected: "votes");
        }

        if (votes.Column("points") is >= 0 and int points
            && VoteTypeNames.Parse(header.Value("vote_type") ?? "") is { } voteType && !voteType.HasPoints())
        {
            log.At(votes.Header, points, PabulibProblemCode.UnexpectedPoints, "points", "points", VoteTypeNames.Of(voteType));
        }
    }

    private static void Check(PabulibTable table, string first, string[] known, ProblemLog log)
    {
        List<string> names = [.. table.Header.Cells.Select(cell => cell.Trim())];
        if (names.Count > 0 && names[0] != first && names.Contains(first))
        {
            log.At(table.Header, 0, PabulibProblemCode.FirstColumn, first, names[0], first);
        }

        for (int i = 0; i < names.Count; i++)
        {
            if (FormatNames.Renamed(names[i]) is { } name)
            {
                log.At(table.Header, i, PabulibProblemCode.OldColumnName, names[i], names[i], name);
                names[i] = name;
            }
            else if (names[i].Length > 0 && Array.IndexOf(known, names[i]) < 0)
            {
                log.At(table.Header, i, PabulibProblemCode.UnknownColumn, found: names[i]);
            }
        }

        (int Index, string Before)[] misplaced = [.. OrderCheck.Misplaced(names, known)];
        if (misplaced is [(var index, var before), ..])
        {
            string all = string.Join(", ", misplaced.Select(column => names[column.Index]));
            log.At(table.Header, index, PabulibProblemCode.ColumnOutOfOrder, all, names[index], before);
        }
    }
}
