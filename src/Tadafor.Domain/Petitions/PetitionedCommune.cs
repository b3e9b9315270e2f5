using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions;

/// <summary>The commune petitioned, as far as the conditions depend on it.</summary>
public sealed record PetitionedCommune : PetitionedCouncil
{
    /// <summary>A commune of which nothing is said.</summary>
    public static PetitionedCommune Unstated { get; } = new();

    /// <inheritdoc/>
    public override PetitionKind Kind => PetitionKind.Commune;

    /// <summary>Whether it has arrondissements. May be left out where the name is one of the six of organic law 113-14, art. 216.</summary>
    public Stated<bool>? Arrondissements { get; init; }

    /// <summary>Census figures, in any order. Several are needed only where a census lies close to the deposit.</summary>
    public Sequence<PopulationFigure> Population { get; init; } = [];
}
