using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks spaces in cells; one problem per column, with the first cell and the number of cells.</summary>
internal sealed class CellChecks
{
    private static readonly string[] _lists = ["category", "categories", "beneficiaries", "target", "vote", "points", "neighborhoods"];

    private readonly ProblemLog _log;
    private readonly (string Name, bool IsMetaValue, bool IsList)[] _columns;

    /// <param name="columns">The names of the columns.</param>
    /// <param name="log">Takes the problems.</param>
    public CellChecks(PabulibRow columns, ProblemLog log)
    {
        _log = log;
        _columns =
        [
            .. columns.Cells.Select(static c => c.Trim()).Select(static (name, i) =>
                (name, i == 1 && name == "value", Array.IndexOf(_lists, name) >= 0)),
        ];
    }

    public static void Run(PabulibTable table, ProblemLog log)
    {
        CellChecks checks = new(table.Header, log);
        foreach (PabulibRow row in table.Rows)
        {
            checks.Row(row);
        }
    }

    public void Row(PabulibRow row)
    {
        for (int column = 0; column < _columns.Length; column++)
        {
            (string name, bool isMetaValue, bool isList) = _columns[column];
            string subject = isMetaValue ? row.Cell(0).Trim() : name;
            Check(row, column, subject, isMetaValue ? Array.IndexOf(_lists, subject) >= 0 : isList, _log);
        }
    }

    private static void Check(PabulibRow row, int column, string subject, bool isList, ProblemLog log)
    {
        string cell = row.Cell(column);
        if (cell.Length == 0)
        {
            return;
        }

        if (cell[0] is ' ' or '\t' || cell[^1] is ' ' or '\t')
        {
            log.Group(row, column, PabulibProblemCode.SurroundingSpace, subject, "", cell);
        }

        if (cell.AsSpan().ContainsAny('\u00A0', '\u202F'))
        {
            log.Group(row, column, PabulibProblemCode.NoBreakSpace, subject, "", cell);
        }

        if (isList && (cell.Contains(", ", StringComparison.Ordinal) || cell.Contains(" ,", StringComparison.Ordinal)))
        {
            log.Group(row, column, PabulibProblemCode.SpaceInList, subject, "", cell);
        }
    }
}
