using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Time.Counting;

/// <summary>A point on which a count can go either way. Each is an open question of its own.</summary>
internal enum CountingAxis
{
    /// <summary><see cref="DayCount"/>. <c>default</c>.</summary>
    Days = 0,

    /// <summary><see cref="NoticeCount"/>.</summary>
    Notice,

    /// <summary><see cref="MonthCount"/>.</summary>
    Months,

    /// <summary><see cref="Counting.MonthEnd"/>.</summary>
    MonthEnd,

    /// <summary><see cref="HolidayRoll"/>.</summary>
    Roll,

    /// <summary><see cref="HolidayList"/>.</summary>
    Holidays,
}
