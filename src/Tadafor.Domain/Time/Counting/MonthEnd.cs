namespace Tadafor.Domain.Time.Counting;

/// <summary>
/// Where a period counted from date to date ends when the last month has no such date (30 November and three months). No text says (Q20).
/// </summary>
internal enum MonthEnd
{
    /// <summary>On the last day of the shorter month. <c>default</c>.</summary>
    LastDayOfMonth = 0,

    /// <summary>On the first day of the month after it.</summary>
    FirstDayOfNextMonth,
}
