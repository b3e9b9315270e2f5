using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Bodies;

/// <summary>What the acts of a body come to at the end of a day.</summary>
public sealed record BodyHistory
{
    /// <summary>Where it stands.</summary>
    public required BodyStage Stage { get; init; }

    /// <summary>The text a voluntary body rests on; <see langword="null"/> when none is on file.</summary>
    public BodyBasis? Basis { get; init; }

    /// <summary>The day its composition was last approved; <see langword="null"/> when it never was.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Whether that approval lists who sits there; where it does not, the number of members is not known.</summary>
    public bool SeatsListed { get; init; }

    /// <summary>
    /// The first day after that approval on which a council's term ended; <see langword="null"/> when none is on file.
    /// </summary>
    public LocalDate? CouncilEndedOn { get; init; }

    /// <summary>The days on which it met, in order.</summary>
    public Sequence<LocalDate> Meetings { get; init; } = [];

    /// <summary>All mandates, ended ones too, in the order in which they began.</summary>
    public Sequence<Mandate> Mandates { get; init; } = [];

    /// <summary>Acts that cannot stand where they do, of the whole file whatever the day.</summary>
    public Sequence<ActIrregularity> Irregularities { get; init; } = [];

    /// <summary>The seats vacant at the end of that day: held once since the last approval, and by nobody now.</summary>
    public Sequence<string> VacantSeats => Stage != BodyStage.InOffice
        ? []
        : Mandates.Where(m => m.From >= ApprovedOn && m.EndedOn is not null).Select(m => m.Seat.Id).Distinct()
            .Where(seat => Mandates.All(m => m.Seat.Id != seat || m.EndedOn is not null)).ToSequence();
}
