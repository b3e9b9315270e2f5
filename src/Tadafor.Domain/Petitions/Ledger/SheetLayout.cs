using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Which column holds what, read from the headings of a sheet's rows.</summary>
/// <remarks>
/// Headings known, in English, French or Arabic: <c>identity</c> (<c>cin</c>, <c>رقم البطاقة</c>), <c>token</c>, <c>sheet</c>, <c>line</c>,
/// <c>territory</c> and the ten facts as a dossier names them. Any other column, names of people above all, is never read.
/// </remarks>
public sealed class SheetLayout
{
    private readonly SheetColumn[] _columns;

    private SheetLayout(SheetColumn[] columns) => _columns = columns;

    /// <summary>How many columns there are.</summary>
    public int Count => _columns.Length;

    /// <summary>Columns that are not read, by number; 1 for the first.</summary>
    public Sequence<int> Ignored => [.. Enumerable.Range(1, Count).Where(i => _columns[i - 1] == SheetColumn.Ignored)];

    /// <summary>Whether a column holds identity numbers, for which a key is needed.</summary>
    public bool ReadsIdentityNumbers => Has(SheetColumn.Identity);

    internal ReadOnlySpan<SheetColumn> Columns => _columns;

    internal bool Has(SheetColumn column) => Array.IndexOf(_columns, column) >= 0;

    /// <summary>Reads the headings; reports every problem at once.</summary>
    /// <param name="headings">The cells of the first row.</param>
    public static SheetLayoutResult Read(IReadOnlyList<string> headings)
    {
        SheetColumn[] columns = [.. headings.Select(SheetColumns.Of)];
        List<SheetProblem> problems = [];
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] != SheetColumn.Ignored && Array.IndexOf(columns, columns[i]) < i)
            {
                problems.Add(new(1, i + 1, SheetFault.RepeatedColumn));
            }
        }

        SheetLayout layout = new(columns);
        if (!layout.Has(SheetColumn.Identity) && !layout.Has(SheetColumn.Token))
        {
            problems.Add(new(1, 0, SheetFault.NoSignatoryColumn));
        }

        return problems.Count > 0 ? new(problems.ToSequence()) : new(layout);
    }
}

/// <summary>What reading headings gave: the layout, or every problem.</summary>
public sealed class SheetLayoutResult : OneOfBase<SheetLayout, Sequence<SheetProblem>>
{
    internal SheetLayoutResult(OneOf<SheetLayout, Sequence<SheetProblem>> result)
        : base(result)
    {
    }
}
