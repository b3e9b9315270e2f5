using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Where VOTES keeps what a count needs; -1 for columns it does not have.</summary>
internal sealed class VoteColumns
{
    public VoteColumns(PabulibRow header, VoteType voteType, ProblemLog log)
    {
        PabulibTable table = new(header, []);
        (Count, Voter, Vote) = (header.Cells.Count, table.Column("voter_id"), table.Column("vote"));
        Points = voteType.HasPoints() ? table.Column("points") : -1;
        HeaderCheck.Columns(header, log);
        HeaderCheck.Require(header, Vote, "vote", log);
        if (voteType.HasPoints())
        {
            HeaderCheck.Require(header, Points, "points", log);
        }

        if (Voter < 0)
        {
            log.Add(PabulibProblemCode.MissingVoterColumn, header.Line, 0, "voter_id", header.ToString(), "voter_id");
        }
    }

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    public int Voter { get; }

    public int Vote { get; }

    public int Points { get; }

    /// <summary>Whether ballots can be read.</summary>
    public bool AreComplete(VoteType voteType) => Vote >= 0 && (Points >= 0 || !voteType.HasPoints());

    /// <summary>The last column without which a row is no ballot.</summary>
    public int Needed => Math.Max(Vote, Points);
}
