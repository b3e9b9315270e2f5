using System.Text;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Reads PROJECTS for counting.</summary>
internal sealed class ProjectReader(PabulibTable projects, ProblemLog log)
{
    private readonly ProjectRows _rows = new(new ProjectColumns(projects));
    private bool _tooMany;

    public ProjectRows Read()
    {
        if (projects.Header.Cells.Count == 0)
        {
            return _rows;
        }

        HeaderCheck.Columns(projects.Header, log);
        HeaderCheck.Require(projects.Header, _rows.Columns.Id, "project_id", log);
        HeaderCheck.Require(projects.Header, _rows.Columns.Cost, "cost", log);
        if (_rows.Columns.Id < 0)
        {
            return _rows;
        }

        int needed = Math.Max(_rows.Columns.Id, _rows.Columns.Cost);
        foreach (PabulibRow row in projects.Rows)
        {
            RowWidth.Check(row, projects.Header.Cells.Count, needed, log);
            Add(row);
        }

        return _rows;
    }

    private void Add(PabulibRow row)
    {
        string id = row.Cell(_rows.Columns.Id).Trim(' ', '\t');
        if (id.Length == 0)
        {
            log.At(row, _rows.Columns.Id, PabulibProblemCode.EmptyProjectId, "project_id");
        }
        else if (_rows.Index.Count == ElectionBuilder.MaxProjects)
        {
            if (!_tooMany)
            {
                log.At(
                    row,
                    _rows.Columns.Id,
                    PabulibProblemCode.TooManyProjects,
                    "project_id",
                    id,
                    Numbers.Text(ElectionBuilder.MaxProjects));
                _tooMany = true;
            }
        }
        else if (!_rows.Index.Add(Encoding.UTF8.GetBytes(id)))
        {
            log.At(row, _rows.Columns.Id, PabulibProblemCode.RepeatedProject, "project_id", id);
        }
        else
        {
            _rows.Rows.Add(row);
            _rows.Ids.Add(Encoding.UTF8.GetBytes(id));
            _rows.Costs.Add(Cost(row, id));
        }

        if (id.Contains(',', StringComparison.Ordinal))
        {
            log.At(row, _rows.Columns.Id, PabulibProblemCode.CommaInProjectId, "project_id", id);
        }
    }

    private ExactNumber Cost(PabulibRow row, string id)
    {
        int column = _rows.Columns.Cost;
        return column >= 0 && column < row.Cells.Count ? NumberCell.Read(row, column, $"cost, {id}", log) : default;
    }
}
