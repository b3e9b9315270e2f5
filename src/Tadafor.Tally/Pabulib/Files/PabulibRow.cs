using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Pabulib.Files;

/// <summary>One row of a table, its cells as written. Rows are equal when their cells are.</summary>
internal sealed class PabulibRow : IEquatable<PabulibRow>
{
    /// <summary>Creates a row.</summary>
    public PabulibRow(Sequence<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Cells = cells;
    }

    /// <summary>The cells without their quotation marks, in the order of the columns.</summary>
    public Sequence<string> Cells { get; }

    /// <summary>The line of the file the row starts in, from 1; 0 when it was not read from a file.</summary>
    public long Line { get; internal init; }

    /// <summary>The row as the file spells it, when that is not how a writer would; otherwise <see langword="null"/>.</summary>
    public string? Spelling { get; internal init; }

    /// <summary>Whether the row's line ends otherwise than the first line of its file.</summary>
    internal bool HasOtherEnd { get; init; }

    /// <summary>The cell in the given column; empty when the row is too short or <paramref name="column"/> is -1.</summary>
    public string Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";

    /// <inheritdoc/>
    public bool Equals(PabulibRow? other) => other is not null && Cells.Equals(other.Cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PabulibRow);

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.GetHashCode();

    /// <summary>The cells, separated by semicolons.</summary>
    public override string ToString() => string.Join(';', Cells);
}
