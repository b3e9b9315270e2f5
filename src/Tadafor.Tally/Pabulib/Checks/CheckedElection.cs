using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>
/// An election beside the file that states its numbers. There is no error in the file, so project i is row i of PROJECTS.
/// </summary>
internal sealed class CheckedElection
{
    private readonly int _selected;

    public CheckedElection(Election election, PabulibHeader header)
    {
        (Election, Header) = (election, header);
        _selected = header.Projects.Column("selected");
        (Votes, Scores) = (new long[election.Projects.Count], new Int128[election.Projects.Count]);
        Count(election.MaxLength);
    }

    public Election Election { get; }

    public PabulibHeader Header { get; }

    /// <summary>Ballots that name the project.</summary>
    public long[] Votes { get; }

    /// <summary>
    /// Points of the project in units of 10^-<see cref="Election.PointDecimals"/>; for ordinal ballots the longest ballot allowed minus the
    /// place, as
    /// cities count (3, 2, 1); for other ballots the votes.
    /// </summary>
    public Int128[] Scores { get; }

    /// <summary>Whether scores have a definition: not so for ordinal ballots of any length.</summary>
    public bool HasScores => Election.VoteType != VoteType.Ordinal || Election.MaxLength is not null;

    /// <summary>Whether the file says which projects were selected.</summary>
    public bool HasSelection => _selected >= 0 && Rows.Any(row => row.Cell(_selected).Trim() == "1");

    public IEnumerable<PabulibRow> Rows => Header.Projects.Rows;

    public PabulibRow Row(int project) => Header.Projects.Rows[project];

    /// <summary>Where the flag of selected projects stands; -1 when there is none.</summary>
    public int SelectedColumn => _selected;

    public bool IsSelected(int project) => Row(project).Cell(_selected).Trim() == "1";

    public bool IsWithdrawn(int project) =>
        new ExactSum(Election.Projects[project].Cost, Election.Decimals).CompareTo(ProjectChecks.Withdrawn) == 0;

    public string Money(Int128 amount) => Amounts.Text(amount, Election.Decimals);

    /// <summary>A score as files write it.</summary>
    public string Score(Int128 score) => Amounts.Text(score, Election.VoteType.HasPoints() ? Election.PointDecimals : 0);

    private void Count(int? maxLength)
    {
        BallotProfile ballots = Election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            int start = ballots.Starts[row];
            for (int i = start; i < ballots.Starts[row + 1]; i++)
            {
                int voters = ballots.Multiplicity[row], project = ballots.Choices[i];
                Votes[project] += voters;
                Scores[project] += (Int128)voters * Election.VoteType switch
                {
                    VoteType.Ordinal => Math.Max(0, (maxLength ?? 0) - (i - start)),
                    VoteType.Cumulative or VoteType.Scoring => ballots.Points[i],
                    _ => 1,
                };
            }
        }
    }
}
