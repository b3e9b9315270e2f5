using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Checks the names of columns.</summary>
internal static class HeaderCheck
{
    /// <summary>Reports columns without a name and names used twice.</summary>
    public static void Columns(PabulibRow header, ProblemLog log)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < header.Cells.Count; i++)
        {
            string name = header.Cells[i].Trim();
            if (name.Length == 0)
            {
                log.At(header, i, PabulibProblemCode.EmptyColumnName);
            }
            else if (!names.Add(name))
            {
                log.At(header, i, PabulibProblemCode.RepeatedColumn, name);
            }
        }
    }

    /// <summary>Reports that a column is missing.</summary>
    public static void Require(PabulibRow header, int column, string name, ProblemLog log)
    {
        if (column < 0)
        {
            log.Add(PabulibProblemCode.MissingColumn, header.Line, 0, name, header.ToString(), name);
        }
    }
}
