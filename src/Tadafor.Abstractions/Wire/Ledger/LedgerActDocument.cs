using NodaTime;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>
/// What was decided about a ledger after it was opened, as a store keeps it. Closed: an invalidation, its revocation, the deposit.
/// </summary>
internal abstract record LedgerActDocument;

/// <summary>Lines were declared invalid; without the condition, which may name a signatory, in the part that stays.</summary>
internal sealed record InvalidationAct(InvalidationCondition? Condition, LedgerAct Act) : LedgerActDocument;

/// <summary>An invalidation was taken back.</summary>
internal sealed record RevocationAct(int Number, LedgerAct Act) : LedgerActDocument;

/// <summary>The ledger was deposited.</summary>
internal sealed record DepositAct(LocalDate On, SignatureThreshold Threshold, string Proof) : LedgerActDocument;
