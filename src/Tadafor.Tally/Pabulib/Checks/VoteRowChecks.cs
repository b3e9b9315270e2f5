using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks of cells, values and labels of a whole file; its ballots come one by one and are not kept.</summary>
internal sealed class VoteRowChecks
{
    private readonly CellChecks _cells;
    private readonly ValueChecks _values;
    private readonly LabelChecks[] _labels;
    private readonly (int Column, LabelChecks Labels)[] _voteLabels;

    /// <param name="header">What the file says before the ballots: checked at once.</param>
    /// <param name="columns">The columns of the ballots.</param>
    /// <param name="log">Takes the problems.</param>
    public VoteRowChecks(PabulibHeader header, PabulibRow columns, ProblemLog log)
    {
        PabulibTable votes = new(columns, []);
        ColumnChecks.Run(header, votes, log);
        CellChecks.Run(header.Meta, log);
        CellChecks.Run(header.Projects, log);
        ValueChecks.Run(header.Projects, log);
        _cells = new(columns, log);
        _values = ValueChecks.ForVotes(votes, log);
        LabelChecks neighborhood = new("neighborhood", "neighborhoods", header, log), district = new("district", null, header, log);
        _labels =
        [
            new("category", "categories", header, log), new("beneficiaries", null, header, log), new("subunit", null, header, log),
            neighborhood, district,
        ];
        _voteLabels =
        [
            .. new[] { (votes.Column("neighborhood"), neighborhood), (votes.Column("district"), district) }.Where(static l => l.Item1 >= 0),
        ];
    }

    public void Row(PabulibRow row)
    {
        _cells.Row(row);
        _values.Row(row);
        foreach ((int column, LabelChecks labels) in _voteLabels)
        {
            labels.Row(row, column);
        }
    }

    /// <summary>To be called after the last row.</summary>
    public void Close()
    {
        foreach (LabelChecks labels in _labels)
        {
            labels.Close();
        }
    }
}
