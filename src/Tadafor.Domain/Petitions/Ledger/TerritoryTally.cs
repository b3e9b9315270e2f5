namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Every group of signatories in one territory.</summary>
public sealed record TerritoryTally
{
    internal TerritoryTally(string territory, SignatoryTally tally)
    {
        Territory = territory;
        Tally = tally;
    }

    /// <summary>The territory, as the lines write it.</summary>
    public string Territory { get; }

    /// <summary>Every group.</summary>
    public SignatoryTally Tally { get; }
}
