using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules;

/// <summary>A commune as a register knows it. What the register does not know is left out, never guessed.</summary>
public sealed record RegisteredCommune
{
    /// <summary>The usual name in each language.</summary>
    public required Phrase Name { get; init; }

    /// <summary>The code of the High Commission for Planning, such as <c>09.541.01.13</c>; <see langword="null"/> when not known.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// Other usual spellings. Capitals, accents, hamza, the Arabic article and words such as "commune" need none: they make no difference.
    /// </summary>
    public Sequence<string> OtherSpellings { get; init; } = [];

    /// <summary>Whether it has arrondissements; <see langword="null"/> when not known.</summary>
    public bool? Arrondissements { get; init; }

    /// <summary>
    /// Where <see cref="Arrondissements"/> was read; <see langword="null"/> when not said, and no desk then completes a file with it.
    /// </summary>
    public string? ArrondissementsSource { get; init; }

    /// <summary>Inhabitants by census, each year once; empty when not known.</summary>
    public Sequence<CensusCount> Censuses { get; init; } = [];

    /// <summary>
    /// The commune as a petition names it, with the population of one census where the register has it. The figure carries the days that
    /// the register has: without them, which census governs a petition deposited between a census and its publication is for the caller to
    /// say.
    /// </summary>
    /// <param name="census">The year of the census; <see langword="null"/> for no population.</param>
    public PetitionedCommune Petitioned(int? census = null) => new()
    {
        Name = Name.Fr,
        Arrondissements = Arrondissements is { } known ? known : null,
        Population =
        [
            .. Censuses
                .Where(c => c.Year == census)
                .Select(c => c.Figure),
        ],
    };
}

/// <summary>Inhabitants of a commune by one census.</summary>
/// <param name="Year">The year of the census.</param>
/// <param name="Inhabitants">How many, zero or more.</param>
/// <param name="Source">Where the figure was read.</param>
public sealed record CensusCount(int Year, long Inhabitants, string Source)
{
    /// <summary>The day of reference of the census; <see langword="null"/> when not known.</summary>
    public LocalDate? TakenOn { get; init; }

    /// <summary>The day its figures were made official; <see langword="null"/> when not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    internal PopulationFigure Figure => new(new(Inhabitants, new FromRegister(Source)), TakenOn, PublishedOn);
}
