namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>The law as the library knew it.</summary>
public sealed record EditionDocument
{
    /// <summary>The version of the package.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the rules as data, in lower-case hexadecimal.</summary>
    public required string Digest { get; init; }
}
