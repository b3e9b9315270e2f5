using NodaTime;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Registers;

/// <summary>
/// Where the population and the make-up of communes, prefectures, provinces and regions come from: a table that somebody keeps, a census, a
/// service.
/// </summary>
public interface ITerritoryRegister
{
    /// <summary>What is known of one territory.</summary>
    /// <param name="kind">Whose council is petitioned: a commune's, a prefecture's or province's, a region's.</param>
    /// <param name="name">Its name in any of the three languages, or its code.</param>
    /// <param name="on">The day for which it is asked, such as that of a deposit.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>What is known; <see langword="null"/> when the register does not know it, which says nothing about it.</returns>
    ValueTask<RegisteredTerritory?> FindAsync(PetitionKind kind, string name, LocalDate on, CancellationToken cancellation);
}

/// <summary>A territory as a register knows it. What the register does not know is left out, never guessed.</summary>
public sealed record RegisteredTerritory
{
    /// <summary>Whether a commune has arrondissements, with its source; <see langword="null"/> when not known.</summary>
    public Stated<bool>? Arrondissements { get; init; }

    /// <summary>
    /// Inhabitants by every census that may govern on the day asked for, each with its source and the days that are known of it: a figure
    /// without days governs when it is the only one, and where there are several, nothing is settled by them.
    /// </summary>
    public Sequence<PopulationFigure> Population { get; init; } = [];

    /// <summary>All prefectures and provinces of a region, each once; empty when not known.</summary>
    public Sequence<string> Provinces { get; init; } = [];
}
