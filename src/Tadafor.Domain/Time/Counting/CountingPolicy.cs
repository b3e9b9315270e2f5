using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>One way to count, with every point decided. A term uses only the points that bear on it.</summary>
internal sealed record CountingPolicy
{
    /// <summary>Which ends are counted.</summary>
    public required DayCount Days { get; init; }

    /// <summary>How “at least” is counted.</summary>
    public required NoticeCount Notice { get; init; }

    /// <summary>What a month is.</summary>
    public required MonthCount Months { get; init; }

    /// <summary>Where a period ends in a month too short for its date.</summary>
    public required MonthEnd MonthEnd { get; init; }

    /// <summary>What happens on a last day that is not a working day.</summary>
    public required HolidayRoll Roll { get; init; }

    /// <summary>Which list of holidays applies.</summary>
    public required HolidayList Holidays { get; init; }
}
