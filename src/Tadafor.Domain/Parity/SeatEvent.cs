using NodaTime;

namespace Tadafor.Domain.Parity;

/// <summary>A seat that falls vacant, is filled, or changes hands.</summary>
/// <param name="On">The day.</param>
/// <param name="Organ">The organ.</param>
/// <param name="Leaves">Who leaves; <see langword="null"/> when nobody does.</param>
/// <param name="Enters">Who enters; <see langword="null"/> when the seat stays vacant.</param>
public sealed record SeatEvent(LocalDate On, string Organ, SeatHolding? Leaves, SeatHolding? Enters);

/// <summary>Whether the holder of a seat is a woman, a man, or not told apart.</summary>
public enum SeatHolding
{
    /// <summary>The file does not say. <c>default</c>.</summary>
    Unknown = 0,

    /// <summary>A woman.</summary>
    Woman,

    /// <summary>A man.</summary>
    Man,
}
