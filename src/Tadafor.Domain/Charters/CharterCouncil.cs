using Tadafor.Domain.Parity;

namespace Tadafor.Domain.Charters;

/// <summary>The council whose charter it is. What is left out is not known.</summary>
public sealed record CharterCouncil
{
    /// <summary>Whose council.</summary>
    public required CompositionLevel Level { get; init; }

    /// <summary>The name of the commune, prefecture, province or region.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Whether the commune has arrondissements. May be left out where the name is one of the six of organic law 113-14, art. 216.
    /// </summary>
    public bool? Arrondissements { get; init; }

    /// <summary>Inhabitants by the census that governs.</summary>
    public long? Inhabitants { get; init; }
}
