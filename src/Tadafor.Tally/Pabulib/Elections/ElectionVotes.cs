using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// Reads ballots for counting straight from bytes: the voter and the choices are looked at where they stand, nothing is copied or made into
/// text
/// until there is a problem to report.
/// </summary>
internal sealed class ElectionVotes(ProblemLog log, PabulibReadOptions options) : IVoteSink
{
    private readonly CellCutter _cutter = new();
    private int[] _starts = [];
    private VoteColumns? _columns;
    private BallotReader? _reader;

    /// <summary>What was read before the ballots; <see langword="null"/> when they never came.</summary>
    public ElectionFrame? Frame { get; private set; }

    /// <summary>The ballots; <see langword="null"/> when their columns do not allow to read them.</summary>
    public BallotIntake? Intake { get; private set; }

    /// <summary>Number of ballots.</summary>
    public long Rows { get; private set; }

    public void Begin(PabulibHeader header, PabulibRow? title, PabulibRow columns)
    {
        Frame = FrameReader.Read(header, log);
        _columns = new VoteColumns(columns, Frame.VoteType, log);
        _starts = new int[_columns.Count + 1];
        if (_columns.AreComplete(Frame.VoteType))
        {
            Intake = new BallotIntake(Frame);
            _reader = new BallotReader(Frame, Intake, log, options);
        }
    }

    public void Row(RecordReader records)
    {
        Rows++;
        if (_reader is null)
        {
            return;
        }

        VoteColumns columns = _columns!;
        ReadOnlySpan<byte> raw = records.Raw, rawAndBeyond = records.RawAndBeyond;
        if (records.IsIntricate || !PlainCells.Cut(rawAndBeyond, raw.Length, _starts))
        {
            IntricateRow(records, columns);
            return;
        }

        BallotCells cells = new() { IsExact = true };
        cells.Vote = Plain(raw, columns.Vote, out cells.VoteOffset);
        cells.VoteAndBeyond = rawAndBeyond[cells.VoteOffset..];
        if (columns.Voter >= 0)
        {
            cells.Voter = Plain(raw, columns.Voter, out cells.VoterOffset);
        }

        if (columns.Points >= 0)
        {
            cells.Points = Plain(raw, columns.Points, out cells.PointsOffset);
        }

        _reader.Read(records, in cells, columns.Voter >= 0);
    }

    private ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> raw, int cell, out int offset)
    {
        offset = _starts[cell];
        return raw[offset..(_starts[cell + 1] - 1)];
    }

    private void IntricateRow(RecordReader records, VoteColumns columns)
    {
        _cutter.Cut(records.Raw);
        if (_cutter.Count != columns.Count)
        {
            RowWidth.Check(RecordRows.Read(records, _cutter), columns.Count, columns.Needed, log);
        }

        if (_cutter.Count <= columns.Needed)
        {
            return;
        }

        BallotCells cells = new() { IsExact = !records.Raw.Contains((byte)'"') };
        cells.Vote = cells.VoteAndBeyond = Intricate(columns.Vote, out cells.VoteOffset);
        bool hasVoter = columns.Voter >= 0 && columns.Voter < _cutter.Count;
        if (hasVoter)
        {
            cells.Voter = Intricate(columns.Voter, out cells.VoterOffset);
        }

        if (columns.Points >= 0)
        {
            cells.Points = Intricate(columns.Points, out cells.PointsOffset);
        }

        _reader!.Read(records, in cells, hasVoter);
    }

    private ReadOnlySpan<byte> Intricate(int cell, out int offset)
    {
        offset = _cutter.OffsetOf(cell);
        return _cutter[cell];
    }
}
