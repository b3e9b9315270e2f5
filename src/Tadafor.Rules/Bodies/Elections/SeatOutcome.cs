using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Who holds the seats of a body, and why.</summary>
public sealed record SeatOutcome
{
    internal SeatOutcome()
    {
    }

    /// <summary>
    /// Those elected, most votes first, equals by identifier. While a tie is unresolved: only those whose seat no way of settling it can
    /// take.
    /// </summary>
    public required Sequence<SeatHolder> Elected { get; init; }

    /// <summary>Who gave way to whom; empty when the minimum holds by votes alone, and while a tie is unresolved.</summary>
    public required Sequence<Displacement> Displacements { get; init; }

    /// <summary>Ties that decided a seat, in the order they were met.</summary>
    public required Sequence<SeatTie> Ties { get; init; }

    /// <summary>The first tie that the ladder could not settle; <see langword="null"/> when there is none.</summary>
    public SeatTie? Unresolved => Ties.FirstOrDefault(tie => tie.SettledBy is null);

    /// <summary>The minimum of women asked for.</summary>
    public required int MinimumWomen { get; init; }

    /// <summary>
    /// Whether the minimum holds; unknown while an unresolved tie may still change it. Too few women candidates: no, and the rest stands.
    /// </summary>
    public required Truth MinimumHolds { get; init; }

    /// <summary>Women among <see cref="Elected"/>.</summary>
    public int Women => Elected.Count(holder => holder.Candidate.Gender == Gender.Woman);

    /// <summary>Seats for which there is no candidate.</summary>
    public required int Vacant { get; init; }
}
