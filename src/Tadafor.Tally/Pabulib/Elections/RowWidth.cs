using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Compares the number of cells of a row with the number of columns.</summary>
internal static class RowWidth
{
    /// <param name="row">The row.</param>
    /// <param name="columns">Number of columns in the header row.</param>
    /// <param name="needed">The last column without which the row says nothing.</param>
    /// <param name="log">Takes the problem, if there is one.</param>
    /// <param name="isMeta">Whether surplus cells are only odd: in META no column can have shifted.</param>
    public static void Check(PabulibRow row, int columns, int needed, ProblemLog log, bool isMeta = false)
    {
        int cells = row.Cells.Count;
        if (cells == columns)
        {
            return;
        }

        string found = Numbers.Text(cells), expected = Numbers.Text(columns);
        if (cells < columns)
        {
            log.Add(cells <= needed ? PabulibProblemCode.MissingCell : PabulibProblemCode.ShortRow, row.Line, 0, "", found, expected);
            return;
        }

        bool empty = row.Cells.Skip(columns).All(static cell => cell.AsSpan().Trim(" \t").IsEmpty);
        PabulibProblemCode code = empty ? PabulibProblemCode.SurplusEmptyCells
            : isMeta ? PabulibProblemCode.SurplusMetaCells
            : PabulibProblemCode.SurplusCells;
        log.At(row, columns, code, "", found, expected);
    }
}
