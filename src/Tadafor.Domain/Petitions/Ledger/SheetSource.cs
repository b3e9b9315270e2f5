namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What the rows do not say themselves.</summary>
public sealed record SheetSource
{
    /// <summary>How the signatures were given.</summary>
    public SignatureChannel Channel { get; init; } = SignatureChannel.Paper;

    /// <summary>The sheet of rows that name none; <see langword="null"/> when every row names its own.</summary>
    public SheetReference? Sheet { get; init; }

    /// <summary>Turns identity numbers into tokens; <see langword="null"/> when the rows hold tokens.</summary>
    public SignatureKey? Key { get; init; }
}
