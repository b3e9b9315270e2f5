namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What is read of one row, before it is known to be good.</summary>
internal struct SheetRow
{
    public SignatoryToken? Token;
    public SheetReference? Sheet;
    public int? Line;
    public string? Territory;
    public SignatoryFacts Facts;
    public bool HasBadSignatory;
    public bool HasBadSheet;
}
