using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Time.Counting;

/// <summary>One complete way to count, with the choices it follows.</summary>
internal sealed record PolicyReading(CountingPolicy Policy, Sequence<AxisReading> Readings)
{
    /// <summary>Where every combination starts from; a point that bears on the term is always set after it.</summary>
    public static CountingPolicy Undecided { get; } = new()
    {
        Days = default,
        Notice = default,
        Months = default,
        MonthEnd = default,
        Roll = default,
        Holidays = default,
    };

    /// <summary>The choices, in the order in which the points are decided.</summary>
    public IEnumerable<ReadingChoice> Choices => Readings.Select(r => r.Choice);

    /// <summary>Whether the answer rests on every choice, rather than one of them being only compared.</summary>
    public bool IsTaken => Readings.All(r => r.Choice.IsTaken);

    public PolicyReading And(AxisReading reading) => new(reading.Apply(Policy), [.. Readings, reading]);

    /// <summary>The choice made on a point, if it bears on the term.</summary>
    public ReadingChoice? On(CountingAxis axis) => Readings.FirstOrDefault(r => r.Axis == axis)?.Choice;
}
