using Tadafor.Abstractions.Registers;

namespace Tadafor.Rules.Desks;

/// <summary>The registers that a desk completes files from; each may be missing, and then nothing is asked of it.</summary>
public sealed record DeskRegisters
{
    /// <summary>Communes, prefectures, provinces, regions.</summary>
    public ITerritoryRegister? Territories { get; init; }

    /// <summary>Associations.</summary>
    public IAssociationRegister? Associations { get; init; }

    /// <summary>Electoral lists.</summary>
    public IElectoralRegister? Electors { get; init; }
}
