using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// Takes the rows of a sheet, however they were read, into a ledger: good rows are recorded, each bad one is reported with place, reason
/// and remedy. An
/// identity number becomes a token in the moment it is read, and no cell is kept.
/// </summary>
/// <remarks>
/// A row without a line number of its own is the line that it is among the rows of its sheet in this import, the bad ones counted too: then
/// the same file
/// can be imported again, corrected, without counting anyone twice.
/// </remarks>
public sealed class SheetImport
{
    private const int LongestTerritory = 400;

    private readonly OpenLedger _ledger;
    private readonly SheetLayout _layout;
    private readonly SheetSource _source;
    private readonly Dictionary<SheetReference, int> _lines = [];
    private readonly List<SheetProblem> _problems = [];
    private readonly List<RepeatedRow> _repeated = [];
    private SheetReference? _lastSheet;
    private long _rows;
    private long _accepted;
    private long _already;
    private long _bad;
    private long _empty;

    private SheetImport(OpenLedger ledger, SheetLayout layout, SheetSource source)
    {
        _ledger = ledger;
        _layout = layout;
        _source = source;
    }

    /// <summary>What came of the rows so far.</summary>
    public SheetReport Report => new()
    {
        Rows = _rows,
        Accepted = _accepted,
        Repeated = _repeated.ToSequence(),
        AlreadyRecorded = _already,
        Problems = _problems.ToSequence(),
        Bad = _bad,
        Empty = _empty,
    };

    /// <summary>Starts an import; reports at once what would make every row bad.</summary>
    public static SheetImportStart Start(OpenLedger ledger, SheetLayout layout, SheetSource source)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        List<SheetProblem> problems = [];
        if (layout.Has(SheetColumn.Identity) && source.Key is null)
        {
            problems.Add(new(1, 0, SheetFault.NoKey));
        }

        if (!layout.Has(SheetColumn.Sheet) && source.Sheet is null)
        {
            problems.Add(new(1, 0, SheetFault.NoSheet));
        }

        return problems.Count > 0 ? new(problems.ToSequence()) : new(new SheetImport(ledger, layout, source));
    }

    /// <summary>Takes a row.</summary>
    /// <param name="row">Its number in the file, for reports.</param>
    /// <param name="cells">Its cells; a row all of whose cells are empty is passed over, cells missing at the end are empty, and empty ones
    /// too many are left out.</param>
    public void Add(long row, ReadOnlySpan<string> cells)
    {
        if (IsEmpty(cells))
        {
            _empty++;
            return;
        }

        _rows++;
        int before = _problems.Count;
        // Spreadsheets drop empty cells at the end of a row, or add some: what is not there is empty.
        bool fits = cells.Length <= _layout.Count || IsEmpty(cells[_layout.Count..]);
        if (!fits)
        {
            _problems.Add(new(row, 0, SheetFault.CellCount));
        }

        SheetRow read = fits ? ReadCells(row, cells[..Math.Min(cells.Length, _layout.Count)]) : default;
        SheetReference? sheet = read.Sheet ?? (_layout.Has(SheetColumn.Sheet) ? null : _source.Sheet);
        int line = LineOf(sheet, read.Line);
        if (_problems.Count == before)
        {
            Record(row, sheet!, line, read);
        }

        _bad += _problems.Count > before ? 1 : 0;
    }

    /// <summary>Notes a row that could not be split into cells.</summary>
    /// <param name="row">Its number in the file.</param>
    public void AddUnreadable(long row)
    {
        _rows++;
        _bad++;
        _problems.Add(new(row, 0, SheetFault.Unreadable));
        LineOf(_layout.Has(SheetColumn.Sheet) ? null : _source.Sheet, null);
    }

    private static bool IsEmpty(ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            if (!string.IsNullOrWhiteSpace(PlainSpelling.Of(cell)))
            {
                return false;
            }
        }

        return true;
    }

    private void Record(long row, SheetReference sheet, int line, SheetRow read)
    {
        LedgerEntry entry = _ledger.Add(_source.Channel, sheet, line, read.Token!.Value, read.Facts, read.Territory);
        switch (entry.Kind)
        {
            case LedgerEntryKind.Recorded:
                _accepted++;
                break;
            case LedgerEntryKind.Repeated:
                _repeated.Add(new(row, entry.First!, entry.AcrossChannels) { Disagreements = entry.Disagreements });
                break;
            case LedgerEntryKind.AlreadyRecorded:
                _already++;
                break;
            default:
                _problems.Add(new(row, 0, SheetFault.PlaceTaken));
                break;
        }
    }

    private SheetRow ReadCells(long row, ReadOnlySpan<string> cells)
    {
        SheetRow read = default;
        for (int i = 0; i < cells.Length; i++)
        {
            ReadOnlySpan<char> cell = PlainSpelling.Of(cells[i]).AsSpan().Trim();
            if (!cell.IsEmpty && ReadCell(_layout.Columns[i], cell, cells[i], ref read) is { } fault)
            {
                _problems.Add(new(row, i + 1, fault));
                read.HasBadSignatory |= fault is SheetFault.NotAnIdentityNumber or SheetFault.NotAToken;
                read.HasBadSheet |= fault == SheetFault.NotASheet;
            }
        }

        if (read.Token is null && !read.HasBadSignatory)
        {
            _problems.Add(new(row, 0, SheetFault.NobodyNamed));
        }

        if (read.Sheet is null && _layout.Has(SheetColumn.Sheet) && !read.HasBadSheet)
        {
            _problems.Add(new(row, 0, SheetFault.NoSheet));
        }

        return read;
    }

    private SheetFault? ReadCell(SheetColumn column, ReadOnlySpan<char> cell, ReadOnlySpan<char> whole, ref SheetRow read)
    {
        switch (column)
        {
            case SheetColumn.Ignored:
                return null;
            case SheetColumn.Identity:
                return Take(ref read, _source.Key!.TryToken(cell, out SignatoryToken keyed), keyed) ? null : SheetFault.NotAnIdentityNumber;
            case SheetColumn.Token:
                return Take(ref read, SignatoryToken.TryParse(cell, out SignatoryToken given), given) ? null : SheetFault.NotAToken;
            case SheetColumn.Sheet:
                read.Sheet = cell.SequenceEqual(_lastSheet?.Text) ? _lastSheet : SheetReference.Read(cell);
                _lastSheet = read.Sheet ?? _lastSheet;
                return read.Sheet is null ? SheetFault.NotASheet : null;
            case SheetColumn.Line:
                bool number = int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int line) && line > 0;
                read.Line = number ? line : null;
                return number ? null : SheetFault.NotALine;
            case SheetColumn.Territory:
                // A name keeps its own joiners and digits.
                read.Territory = whole.Trim().ToString();
                return cell.Length > LongestTerritory
                    || cell.ContainsAnyInRange('\0', '\u001F')
                    || cell.Contains('\uFFFD')
                    || IdentityNumber.IsLikely(cell) ? SheetFault.TerritoryUnfit : null;
            default:
                if (YesOrNo.Of(cell) is not { } value)
                {
                    return SheetFault.NotYesOrNo;
                }

                read.Facts = read.Facts.With(SignatoryFacts.All[column - SheetColumn.FirstFact], value);
                return null;
        }
    }

    // A row with both an identity number and a token must mean one person.
    private static bool Take(ref SheetRow read, bool valid, SignatoryToken token)
    {
        bool agrees = valid && (read.Token is null || read.Token == token);
        read.Token ??= valid ? token : null;
        return agrees;
    }

    private int LineOf(SheetReference? sheet, int? stated)
    {
        if (sheet is null)
        {
            return stated ?? 0;
        }

        int next = _lines.GetValueOrDefault(sheet) + 1;
        _lines[sheet] = next;
        return stated ?? next;
    }
}
