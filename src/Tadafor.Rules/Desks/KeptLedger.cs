using Tadafor.Abstractions.Wire.Ledger;

namespace Tadafor.Rules.Desks;

/// <summary>The signatures of a petition as their acts make them.</summary>
public sealed record KeptLedger : DeskFile
{
    /// <summary>
    /// The ledger: open, deposited, or without anybody in it. What is done to an open one here is kept only by the desk.
    /// </summary>
    public required LedgerDocument Ledger { get; init; }
}
