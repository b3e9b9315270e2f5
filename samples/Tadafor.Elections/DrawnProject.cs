namespace Tadafor.Elections;

/// <summary>A project of a made election.</summary>
internal sealed record DrawnProject
{
    public required string Id { get; init; }

    /// <summary>In centimes when the recipe has them, in whole units otherwise.</summary>
    public required int Cost { get; init; }

    public required string Name { get; init; }

    public required string Category { get; init; }

    public required string Beneficiaries { get; init; }

    public required string District { get; init; }
}
