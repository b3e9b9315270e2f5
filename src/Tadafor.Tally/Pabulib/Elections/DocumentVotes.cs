using Tadafor.Domain.Primitives;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Keeps every ballot as it is written.</summary>
internal sealed class DocumentVotes : IVoteSink
{
    private readonly CellCutter _cutter = new();
    private readonly List<PabulibRow> _rows = [];
    private PabulibRow? _title;
    private PabulibRow? _header;

    public PabulibTable Table => _header is null ? PabulibTable.Absent : new(_header, _rows.ToSequence()) { Title = _title };

    public void Begin(PabulibHeader header, PabulibRow? title, PabulibRow columns) => (_title, _header) = (title, columns);

    public void Row(RecordReader records) => _rows.Add(RecordRows.Read(records, _cutter));
}
