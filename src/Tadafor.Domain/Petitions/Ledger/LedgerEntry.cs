namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What came of one line.</summary>
public enum LedgerEntryKind
{
    /// <summary>Recorded: the first line of this signatory. <c>default</c>.</summary>
    Recorded = 0,

    /// <summary>Recorded, and the same signatory is on an earlier line: they count once.</summary>
    Repeated,

    /// <summary>This very line was recorded before; nothing changed. So an import that is repeated does no harm.</summary>
    AlreadyRecorded,

    /// <summary>Not recorded: the place holds the signature of somebody else.</summary>
    PlaceTaken,
}

/// <summary>What came of one line, and where the signatory stands first.</summary>
public readonly record struct LedgerEntry
{
    internal LedgerEntry(LedgerEntryKind kind, SignatureOrigin? first, bool acrossChannels)
    {
        Kind = kind;
        First = first;
        AcrossChannels = acrossChannels;
    }

    /// <summary>What came of it.</summary>
    public LedgerEntryKind Kind { get; }

    /// <summary>For a signatory on an earlier line: where; otherwise <see langword="null"/>.</summary>
    public SignatureOrigin? First { get; }

    /// <summary>What the line says of the signatory against an earlier one of theirs: it is then not known.</summary>
    public SignatoryFact Disagreements { get; init; }

    /// <summary>Whether the earlier line came through the other channel.</summary>
    public bool AcrossChannels { get; }
}
