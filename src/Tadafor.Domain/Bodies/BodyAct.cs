using NodaTime;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Bodies;

/// <summary>Something done with a body, on a day, by somebody. Acts are what happened: what cannot stand is told.</summary>
public sealed record BodyAct
{
    /// <summary>What was done.</summary>
    public required BodyActKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The organ or office that did it, never the name of a person; <see langword="null"/> when the file does not say.</summary>
    public string? By { get; init; }

    /// <summary>The text it rests on: of <see cref="BodyActKind.BasisAdopted"/>.</summary>
    public BodyBasis? Basis { get; init; }

    /// <summary>
    /// Who takes a seat: all of them when the composition is approved, one of <see cref="BodyActKind.Seated"/>; empty otherwise.
    /// </summary>
    public Sequence<BodySeat> Seats { get; init; } = [];

    /// <summary>The seat that falls vacant: of <see cref="BodyActKind.Vacated"/>.</summary>
    public string? Seat { get; init; }
}

/// <summary>A seat with what is known of who takes it.</summary>
/// <param name="Id">Its name in the file, such as <c>s1</c>; never the name of a person.</param>
/// <param name="Holder">A woman, a man, or not told apart.</param>
/// <param name="Bureau">Whether it is a seat of the body's bureau.</param>
/// <param name="Offices">
/// The offices its holder has elsewhere, in the words of the statutes' incompatibilities; <see langword="null"/> when the file does not
/// say.
/// </param>
public sealed record BodySeat(string Id, SeatHolding Holder, bool Bureau = false, Sequence<string>? Offices = null);
