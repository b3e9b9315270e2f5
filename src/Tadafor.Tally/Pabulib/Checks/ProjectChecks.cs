using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks projects one by one, ballots aside.</summary>
internal sealed class ProjectChecks(PabulibHeader header, ProblemLog log)
{
    /// <summary>The cost that marks a project withdrawn after the vote.</summary>
    public static readonly ExactNumber Withdrawn = new(999_999_999, 0);

    private readonly PabulibTable _projects = header.Projects;
    private readonly ExactNumber? _budget = Amounts.Parse(header.Value("budget") ?? "");

    public static void Run(PabulibHeader header, ProblemLog log)
    {
        ProjectChecks checks = new(header, log);
        checks.Costs();
        checks.Coordinates();
    }

    private void Costs()
    {
        int id = _projects.Column("project_id"), column = _projects.Column("cost"), selected = _projects.Column("selected");
        foreach (PabulibRow row in _projects.Rows)
        {
            string project = row.Cell(id).Trim();
            if (Amounts.Parse(row.Cell(column)) is not { } cost)
            {
                continue;
            }

            if (cost == Withdrawn)
            {
                bool isSelected = row.Cell(selected).Trim() == "1";
                log.At(
                    row,
                    column,
                    isSelected ? PabulibProblemCode.WithdrawnProjectSelected : PabulibProblemCode.WithdrawnProject,
                    project,
                    cost.ToString());
            }
            else if (cost == default)
            {
                log.At(row, column, PabulibProblemCode.ZeroCost, project, cost.ToString());
            }
            else if (_budget is { } budget && cost > budget)
            {
                log.At(row, column, PabulibProblemCode.CostAboveBudget, project, cost.ToString(), budget.ToString());
            }
        }
    }

    private void Coordinates()
    {
        int id = _projects.Column("project_id"), latitude = _projects.Column("latitude"), longitude = _projects.Column("longitude");
        Dictionary<(ExactNumber, ExactNumber), string> first = [];
        foreach (PabulibRow row in latitude < 0 || longitude < 0 ? [] : _projects.Rows)
        {
            if (Amounts.Parse(row.Cell(latitude)) is { } north && Amounts.Parse(row.Cell(longitude)) is { } east
                && !first.TryAdd((north, east), row.Cell(id).Trim()))
            {
                string other = first[(north, east)];
                log.Group(row, latitude, PabulibProblemCode.IdenticalCoordinates, other, "", row.Cell(id).Trim());
            }
        }
    }
}
