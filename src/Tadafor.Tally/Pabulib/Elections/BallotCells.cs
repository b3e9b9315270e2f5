namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>The cells of one row of VOTES that a count reads, and where they start in the record.</summary>
internal ref struct BallotCells
{
    public ReadOnlySpan<byte> Voter;
    public ReadOnlySpan<byte> Vote;

    /// <summary>The cell <see cref="Vote"/> and what follows it in memory.</summary>
    public ReadOnlySpan<byte> VoteAndBeyond;

    public ReadOnlySpan<byte> Points;
    public int VoterOffset;
    public int VoteOffset;
    public int PointsOffset;

    /// <summary>Whether offsets inside a cell are offsets in the record: not so where quotation marks were removed.</summary>
    public bool IsExact;
}
