using System.Text;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Reads an amount of money from a cell and reports what is not one.</summary>
internal static class NumberCell
{
    /// <summary>The number, zero or more; zero after a problem was reported.</summary>
    public static ExactNumber Read(PabulibRow row, int cell, string subject, ProblemLog log)
    {
        string text = row.Cell(cell);
        NumberFault fault = ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out ExactNumber number);
        if (fault == NumberFault.None && number.Digits >= 0)
        {
            return number;
        }

        PabulibProblemCode code = fault switch
        {
            NumberFault.None => PabulibProblemCode.NegativeNumber,
            NumberFault.Empty => PabulibProblemCode.MissingValue,
            NumberFault.TooLarge => PabulibProblemCode.NumberTooLarge,
            _ => text.Contains(',', StringComparison.Ordinal) ? PabulibProblemCode.DecimalComma : PabulibProblemCode.NotANumber,
        };
        log.At(row, cell, code, subject, text, code == PabulibProblemCode.NumberTooLarge ? Numbers.Text(long.MaxValue) : "1234.56");
        return default;
    }
}
