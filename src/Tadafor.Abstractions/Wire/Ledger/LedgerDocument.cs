using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>A ledger with what tells whose it is and which key its tokens were made with. Closed: open, deposited or erased.</summary>
public abstract record LedgerDocument
{
    private protected LedgerDocument()
    {
    }

    /// <summary>
    /// The reference of the petition whose signatures these are; <see langword="null"/> when it has none, and the ledger then cannot tell a
    /// foreign one.
    /// </summary>
    public string? Petition { get; init; }

    /// <summary>
    /// The mark of the key (<see cref="SignatureKey.Mark"/>); <see langword="null"/> when no line came with an identity number.
    /// </summary>
    public string? KeyMark { get; init; }

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of the dossier that was written with this ledger; <see langword="null"/> when none was. When the
    /// dossier
    /// is another one, it was changed since, or its writing was cut short.
    /// </summary>
    public string? DossierDigest { get; init; }
}

/// <summary>A ledger while signatures are collected.</summary>
/// <param name="Ledger">The ledger.</param>
public sealed record OpenLedgerDocument(OpenLedger Ledger) : LedgerDocument;

/// <summary>A deposited ledger.</summary>
/// <param name="Ledger">The ledger.</param>
public sealed record DepositedLedgerDocument(DepositedLedger Ledger) : LedgerDocument;

/// <summary>A ledger without anybody in it: counts, territorial spread and proof.</summary>
/// <param name="Ledger">The ledger.</param>
public sealed record ErasedLedgerDocument(ErasedLedger Ledger) : LedgerDocument;
