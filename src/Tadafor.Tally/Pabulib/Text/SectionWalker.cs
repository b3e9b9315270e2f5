using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>
/// Goes through a file section by section. META and PROJECTS are small and kept; ballots are handed on one by one. Reports what is wrong
/// with the
/// order of things, and leaves what is written in the cells to others.
/// </summary>
internal sealed class SectionWalker(RecordReader records, ProblemLog log, IVoteSink votes)
{
    private static readonly PabulibRow _keyValue = new(["key", "value"]);

    private readonly CellCutter _cutter = new();
    private readonly PabulibRow?[] _titles = new PabulibRow?[4];
    private readonly PabulibRow?[] _headers = new PabulibRow?[4];
    private readonly List<PabulibRow> _meta = [];
    private readonly List<PabulibRow> _projects = [];
    private readonly bool[] _seen = new bool[4];
    private Section _section;
    private bool _headerIsDue;
    private bool _skips;
    private bool _strayReported;
    private bool _titlesAreQuoted;

    /// <summary>META and PROJECTS as far as they have been read.</summary>
    public PabulibHeader Header => new(Table(Section.Meta, _meta), Table(Section.Projects, _projects));

    public void Walk()
    {
        while (records.Read())
        {
            Step();
        }

        if (_seen[(int)Section.Meta]
            && !_seen[(int)Section.Votes]
            && (records.Ends.LastIsOpen || _headerIsDue || !_seen[(int)Section.Projects]))
        {
            log.Add(PabulibProblemCode.CutOff, records.Line, 0, subject: SectionTitles.Of(_section));
            return;
        }

        Close();
        for (Section section = Section.Meta; section <= Section.Votes; section++)
        {
            if (!_seen[(int)section])
            {
                log.Add(PabulibProblemCode.MissingSection, 0, 0, subject: SectionTitles.Of(section));
            }
        }
    }

    private void Step()
    {
        ReadOnlySpan<byte> raw = records.Raw;
        if (IsPadding(raw))
        {
            log.Add(PabulibProblemCode.EmptyLine, records.Line, 1);
            return;
        }

        if (Title(raw) is not Section.None and Section title)
        {
            Open(title);
            return;
        }

        if (_headerIsDue)
        {
            ReadHeader();
        }
        else if (!_skips)
        {
            ReadRow();
        }
    }

    /// <summary>
    /// The section a record opens. A title in quotation marks is a cell like any other, unless the file starts with one: then all cells are
    /// quoted.
    /// </summary>
    private Section Title(ReadOnlySpan<byte> raw)
    {
        if (!records.IsIntricate)
        {
            return SectionTitles.In(raw);
        }

        if (raw.Length > 64 || raw[0] != '"' || !(_titlesAreQuoted || (_section == Section.None && !_strayReported)))
        {
            return Section.None;
        }

        _cutter.Cut(raw);
        Section title = _cutter.AreBlank(from: 1) ? SectionTitles.In(_cutter[0]) : Section.None;
        _titlesAreQuoted |= title == Section.Meta;
        return _titlesAreQuoted ? title : Section.None;
    }

    /// <summary>
    /// Whether a record is an empty line, or the row of empty cells that spreadsheets write for one. A single cell in quotation marks is
    /// meant.
    /// </summary>
    private bool IsPadding(ReadOnlySpan<byte> raw)
    {
        if (raw.IsEmpty)
        {
            return true;
        }

        // Nearly every line starts with a digit.
        if (raw[0] is not ((byte)' ' or (byte)'\t' or (byte)';' or (byte)'"') || raw.ContainsAnyExcept(" \t;\""u8))
        {
            return false;
        }

        if (!records.IsIntricate)
        {
            return true;
        }

        _cutter.Cut(raw);
        return _cutter.Count > 1 && _cutter.AreBlank();
    }

    private void Open(Section title)
    {
        Close();
        string name = SectionTitles.Of(title);
        if (!System.Text.Ascii.Equals(records.Raw, name))
        {
            log.Add(PabulibProblemCode.TitleSpelling, records.Line, 1, name, System.Text.Encoding.UTF8.GetString(records.Raw), name);
        }

        _skips = _seen[(int)title];
        if (_skips)
        {
            log.Add(PabulibProblemCode.RepeatedSection, records.Line, 1, subject: name);
            return;
        }

        _titles[(int)title] = RecordRows.ReadTitle(records, title);
        if (_seen.AsSpan((int)title + 1).Contains(true) || (title == Section.Votes && !_seen[(int)Section.Projects]))
        {
            log.Add(PabulibProblemCode.SectionOutOfOrder, records.Line, 1, subject: name, expected: "META, PROJECTS, VOTES");
        }

        (_section, _headerIsDue) = (title, true);
        _seen[(int)title] = true;
    }

    /// <summary>Ends a section; one without a header row says nothing.</summary>
    private void Close()
    {
        if (_headerIsDue)
        {
            log.Add(PabulibProblemCode.MissingHeaderRow, records.Line, 0, subject: SectionTitles.Of(_section));
            _headerIsDue = false;
        }
    }

    private void ReadHeader()
    {
        _headerIsDue = false;
        PabulibRow row = RecordRows.Read(records, _cutter);
        if (_section == Section.Meta && !IsKeyValue(row))
        {
            log.Add(PabulibProblemCode.MissingMetaHeader, records.Line, 1, found: row.ToString(), expected: "key;value");
            _headers[(int)_section] = _keyValue;
            _meta.Add(row);
            return;
        }

        _headers[(int)_section] = row;
        if (_section == Section.Votes)
        {
            votes.Begin(Header, _titles[(int)_section], row);
        }
    }

    private void ReadRow()
    {
        switch (_section)
        {
            case Section.Votes:
                votes.Row(records);
                break;
            case Section.Meta:
                _meta.Add(RecordRows.Read(records, _cutter));
                break;
            case Section.Projects:
                _projects.Add(RecordRows.Read(records, _cutter));
                break;
            default:
                if (!_strayReported)
                {
                    log.Add(
                        PabulibProblemCode.DataBeforeSection,
                        records.Line,
                        1,
                        found: RecordRows.Read(records, _cutter).ToString(),
                        expected: "META");
                    _strayReported = true;
                }

                break;
        }
    }

    private static bool IsKeyValue(PabulibRow row) =>
        PlainSpelling.Of(row.Cell(0)).AsSpan().Trim().Equals("key", StringComparison.OrdinalIgnoreCase)
        && PlainSpelling.Of(row.Cell(1)).AsSpan().Trim().Equals("value", StringComparison.OrdinalIgnoreCase);

    private PabulibTable Table(Section section, List<PabulibRow> rows) =>
        _headers[(int)section] is { } header ? new(header, rows.ToSequence()) { Title = _titles[(int)section] } : PabulibTable.Absent;
}
