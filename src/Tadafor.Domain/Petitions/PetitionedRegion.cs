using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// The region petitioned (organic law 111-14): the number of signatures depends on its inhabitants, their spread on its prefectures and
/// provinces.
/// </summary>
public sealed record PetitionedRegion : PetitionedCouncil
{
    /// <summary>A region of which nothing is said.</summary>
    public static PetitionedRegion Unstated { get; } = new();

    /// <inheritdoc/>
    public override PetitionKind Kind => PetitionKind.Region;

    /// <summary>Census figures, in any order.</summary>
    public Sequence<PopulationFigure> Population { get; init; } = [];

    /// <summary>
    /// All prefectures and provinces of the region, each once, as the signatories' list spells them; empty when the file does not say,
    /// which leaves
    /// their number unknown.
    /// </summary>
    public Sequence<string> Provinces { get; init; } = [];
}
