using NodaTime;

namespace Tadafor.Domain.Bodies;

/// <summary>The time for which somebody holds a seat, by the acts on file.</summary>
/// <param name="Seat">The seat and what is known of its holder.</param>
/// <param name="From">The first day.</param>
/// <param name="EndedOn">The day from whose end on the seat is no longer held; <see langword="null"/> while no act ends it.</param>
public sealed record Mandate(BodySeat Seat, LocalDate From, LocalDate? EndedOn)
{
    /// <summary>Whether the seat is held at the end of a day.</summary>
    public bool RunsOn(LocalDate day) => From <= day && (EndedOn is not { } end || day < end);
}
