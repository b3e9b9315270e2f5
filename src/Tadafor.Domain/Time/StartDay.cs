using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Time;

/// <summary>The day a period is counted from, with the readings by which it is that day.</summary>
internal sealed record StartDay
{
    /// <summary>Creates a start.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="choices">Readings by which the event is on that day; empty when none is in question.</param>
    public StartDay(LocalDate day, params Sequence<ReadingChoice> choices)
    {
        Day = day;
        Choices = choices;
    }

    /// <summary>The day of the event.</summary>
    public LocalDate Day { get; }

    /// <summary>Readings by which the event is on that day.</summary>
    public Sequence<ReadingChoice> Choices { get; }
}
