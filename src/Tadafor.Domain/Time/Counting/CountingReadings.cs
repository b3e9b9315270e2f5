using NodaTime;

namespace Tadafor.Domain.Time.Counting;

/// <summary>The readings of every point of counting: what the caller decided, and what is tried because nobody did.</summary>
internal sealed class CountingReadings
{
    private static readonly CountingAxis[] _order =
        [CountingAxis.Months, CountingAxis.MonthEnd, CountingAxis.Days, CountingAxis.Notice, CountingAxis.Roll, CountingAxis.Holidays];

    private readonly ILookup<CountingAxis, AxisReading> _byAxis;

    /// <summary>Creates the readings.</summary>
    /// <param name="readings">At least one for every point.</param>
    /// <exception cref="ArgumentException">A point has no reading.</exception>
    public CountingReadings(IEnumerable<AxisReading> readings)
    {
        _byAxis = readings.ToLookup(r => r.Axis);
        if (_order.Any(axis => !_byAxis.Contains(axis)))
        {
            throw new ArgumentException("Every point of counting needs at least one reading.", nameof(readings));
        }
    }

    /// <summary>The readings of one point.</summary>
    internal IEnumerable<AxisReading> On(CountingAxis axis) => _byAxis[axis];

    /// <summary>Every combination of readings of the points that bear on a term counted from a day.</summary>
    internal IReadOnlyList<PolicyReading> For(Term term, LocalDate start)
    {
        List<PolicyReading> readings = [new(PolicyReading.Undecided, [])];
        foreach (CountingAxis axis in _order)
        {
            readings = [.. readings.SelectMany(reading => Relevance.Bears(axis, term, start, reading.Policy)
                ? _byAxis[axis].Select(choice => reading.And(choice))
                : [reading])];
        }

        return readings;
    }
}
