using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Something wrong with a row or with the headings: place, reason, remedy. It never repeats what stands in a cell.</summary>
public sealed record SheetProblem
{
    /// <summary>Creates a problem.</summary>
    /// <param name="row">The row of the file; 1 for the headings.</param>
    /// <param name="column">The column; 1 for the first, 0 for the row as a whole.</param>
    /// <param name="fault">What is wrong.</param>
    public SheetProblem(long row, int column, SheetFault fault)
    {
        Row = row;
        Column = column;
        Fault = fault;
    }

    /// <summary>The row of the file; 1 for the headings.</summary>
    public long Row { get; }

    /// <summary>The column; 1 for the first, 0 for the row as a whole.</summary>
    public int Column { get; }

    /// <summary>What is wrong.</summary>
    public SheetFault Fault { get; }

    /// <summary>Place, reason and remedy.</summary>
    public Phrase Text => (Column > 0
        ? new Phrase("السطر {0}، العمود {1}: {2}", "ligne {0}, colonne {1} : {2}", "row {0}, column {1}: {2}")
        : new Phrase("السطر {0}: {2}", "ligne {0} : {2}", "row {0}: {2}")).With(
            Numerals.Number(Row),
            Numerals.Number(Column),
            SheetWords.Of(Fault));

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
