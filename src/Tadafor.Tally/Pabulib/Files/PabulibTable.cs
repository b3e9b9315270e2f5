using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Files;

/// <summary>A section of a file: a header row and rows. Every column is kept, known or not.</summary>
internal sealed record PabulibTable
{
    /// <summary>Creates a section.</summary>
    /// <param name="header">The names of the columns, as written.</param>
    /// <param name="rows">The rows.</param>
    public PabulibTable(PabulibRow header, Sequence<PabulibRow> rows)
    {
        Header = header;
        Rows = rows;
    }

    /// <summary>A section that a file does not have.</summary>
    internal static PabulibTable Absent { get; } = new(new PabulibRow([]), []);

    /// <summary>The names of the columns, as written.</summary>
    public PabulibRow Header { get; }

    /// <summary>The rows, in order.</summary>
    public Sequence<PabulibRow> Rows { get; }

    /// <summary>The line that opens the section, as the file spells it; <see langword="null"/> for the usual spelling.</summary>
    internal PabulibRow? Title { get; init; }

    /// <inheritdoc/>
    public bool Equals(PabulibTable? other) => other is not null && Header.Equals(other.Header) && Rows.Equals(other.Rows);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, Rows);

    /// <summary>
    /// The position of the first column with this name, spaces around it, marks that nobody sees and upper or lower case aside; -1 when
    /// there is none.
    /// </summary>
    public int Column(string name)
    {
        for (int i = 0; i < Header.Cells.Count; i++)
        {
            if (PlainSpelling.Of(Header.Cells[i]).AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
