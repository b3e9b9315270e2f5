using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>A ledger with the mark of the key its tokens were made with. Closed: open or deposited.</summary>
public abstract record LedgerDocument
{
    private protected LedgerDocument()
    {
    }

    /// <summary>The mark of the key (<see cref="SignatureKey.Mark"/>); <see langword="null"/> when no line came with an identity number.</summary>
    public string? KeyMark { get; init; }
}

/// <summary>A ledger while signatures are collected.</summary>
/// <param name="Ledger">The ledger.</param>
public sealed record OpenLedgerDocument(OpenLedger Ledger) : LedgerDocument;

/// <summary>A deposited ledger.</summary>
/// <param name="Ledger">The ledger.</param>
public sealed record DepositedLedgerDocument(DepositedLedger Ledger) : LedgerDocument;
