using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks spaces in cells; one problem per column, with the first cell and the number of cells.</summary>
internal static class CellChecks
{
    private static readonly string[] _lists = ["category", "categories", "beneficiaries", "target", "vote", "points", "neighborhoods"];

    public static void Run(PabulibDocument document, ProblemLog log)
    {
        Check(document.Header.Meta, log);
        Check(document.Header.Projects, log);
        Check(document.Votes, log);
    }

    private static void Check(PabulibTable table, ProblemLog log)
    {
        for (int column = 0; column < table.Header.Cells.Count; column++)
        {
            string name = table.Header.Cells[column].Trim();
            bool isMetaValue = name == "value" && column == 1;
            foreach (PabulibRow row in table.Rows)
            {
                string subject = isMetaValue ? row.Cell(0).Trim() : name;
                Check(row, column, subject, Array.IndexOf(_lists, subject) >= 0, log);
            }
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
