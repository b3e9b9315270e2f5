using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks that the labels of a column are spelled the same way everywhere, and are those META declares.</summary>
internal sealed class LabelChecks
{
    // Beyond so many, labels are data of their own, not a spelling somebody got wrong; it bounds memory.
    private const int MostLabels = 100_000;

    private readonly ProblemLog _log;
    private readonly string _column;
    private readonly string? _declaration;
    private readonly PabulibRow? _declaredIn;
    private readonly HashSet<string> _declared;
    private readonly HashSet<string> _unused;
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);
    private bool _any;

    /// <param name="column">The column.</param>
    /// <param name="declaration">The key of META that lists its labels, if any.</param>
    /// <param name="header">What the file says before the ballots; the labels of its projects are taken at once.</param>
    /// <param name="log">Takes the problems.</param>
    public LabelChecks(string column, string? declaration, PabulibHeader header, ProblemLog log)
    {
        (_log, _column, _declaration) = (log, column, declaration);
        _declaredIn = declaration is null ? null : header.RowOf(declaration);
        _declared = new(_declaredIn is null ? [] : ListCell.Of(_declaredIn.Cell(1)), StringComparer.Ordinal);
        _unused = new(_declared, StringComparer.Ordinal);
        int cell = header.Projects.Column(column);
        foreach (PabulibRow row in cell < 0 ? [] : header.Projects.Rows)
        {
            Row(row, cell);
        }
    }

    public void Row(PabulibRow row, int cell)
    {
        foreach (string label in ListCell.Of(row.Cell(cell)))
        {
            _any = true;
            _unused.Remove(label);
            Spelling(row, cell, label);
            if (_declaredIn is not null && !_declared.Contains(label))
            {
                _log.Group(row, cell, PabulibProblemCode.UndeclaredLabel, _column, label, label, _declaration!);
            }
        }
    }

    /// <summary>To be called after the last row.</summary>
    public void Close()
    {
        foreach (string label in _declared.Where(label => _any && _unused.Contains(label)))
        {
            _log.At(_declaredIn!, 1, PabulibProblemCode.UnusedLabel, _declaration!, label);
        }
    }

    private void Spelling(PabulibRow row, int cell, string label)
    {
        string bare = string.Concat(label.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (_spellings.TryGetValue(bare, out string? first))
        {
            if (first != label)
            {
                _log.Group(row, cell, PabulibProblemCode.LabelSpelling, _column, label, label, first);
            }
        }
        else if (_spellings.Count < MostLabels)
        {
            _spellings.Add(bare, label);
        }
    }
}
