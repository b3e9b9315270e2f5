namespace Tadafor.Domain.Petitions;

/// <summary>What the petition asks to put on the agenda.</summary>
public sealed record PetitionObject
{
    /// <summary>An object of which nothing is said.</summary>
    public static PetitionObject Unstated { get; } = new();

    /// <summary>The object as the petition words it; <see langword="null"/> when the file does not say. It is never interpreted.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The matter a person picked from the catalogue of powers, such as <c>110.prices</c>; <see langword="null"/> when nobody picked one.
    /// Picking is an act of the reader of the file, so that its absence is known and not missing.
    /// </summary>
    public string? Matter { get; init; }

    /// <summary>Whether it lies within the council's powers (art. 121 §1).</summary>
    public Judgement? WithinPowers { get; init; }

    /// <summary>Whether it touches the constants (art. 121 §2).</summary>
    public Judgement? TouchesConstants { get; init; }
}
