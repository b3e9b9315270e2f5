namespace Tadafor.Domain.Petitions;

/// <summary>The prefecture or province petitioned (organic law 112-14). No condition depends on which it is.</summary>
public sealed record PetitionedProvince : PetitionedCouncil
{
    /// <summary>A prefecture or province of which nothing is said.</summary>
    public static PetitionedProvince Unstated { get; } = new();

    /// <inheritdoc/>
    public override PetitionKind Kind => PetitionKind.Province;
}
