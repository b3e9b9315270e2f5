using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>A policy for one point of counting, with the option of the open question that it follows.</summary>
internal sealed class AxisReading
{
    private readonly Func<CountingPolicy, CountingPolicy> _apply;

    private AxisReading(CountingAxis axis, ReadingChoice choice, Func<CountingPolicy, CountingPolicy> apply)
    {
        Axis = axis;
        Choice = choice;
        _apply = apply;
    }

    /// <summary>Which point.</summary>
    public CountingAxis Axis { get; }

    /// <summary>The option followed.</summary>
    public ReadingChoice Choice { get; }

    /// <summary>Which ends are counted.</summary>
    public static AxisReading Of(DayCount value, ReadingChoice choice) => new(CountingAxis.Days, choice, p => p with { Days = value });

    /// <summary>How “at least” is counted.</summary>
    public static AxisReading Of(NoticeCount value, ReadingChoice choice) =>
        new(CountingAxis.Notice, choice, p => p with { Notice = value });

    /// <summary>What a month is.</summary>
    public static AxisReading Of(MonthCount value, ReadingChoice choice) =>
        new(CountingAxis.Months, choice, p => p with { Months = value });

    /// <summary>Where a period ends in a month too short.</summary>
    public static AxisReading Of(MonthEnd value, ReadingChoice choice) =>
        new(CountingAxis.MonthEnd, choice, p => p with { MonthEnd = value });

    /// <summary>What happens on a last day that is not a working day.</summary>
    public static AxisReading Of(HolidayRoll value, ReadingChoice choice) => new(CountingAxis.Roll, choice, p => p with { Roll = value });

    /// <summary>Which list of holidays applies.</summary>
    public static AxisReading Of(HolidayList value, ReadingChoice choice) =>
        new(CountingAxis.Holidays, choice, p => p with { Holidays = value });

    internal CountingPolicy Apply(CountingPolicy policy) => _apply(policy);
}
