namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>One line of the ledger.</summary>
/// <param name="Person">The place of the signatory's token.</param>
/// <param name="Sheet">The place of the sheet.</param>
/// <param name="Line">The line on the sheet.</param>
/// <param name="Territory">The place of the territory; −1 for none.</param>
/// <param name="Facts">What the line says.</param>
internal readonly record struct LedgerRow(int Person, int Sheet, int Line, int Territory, SignatoryFacts Facts);

/// <summary>A sheet of a channel.</summary>
internal readonly record struct LedgerSheet(SignatureChannel Channel, SheetReference Reference);
