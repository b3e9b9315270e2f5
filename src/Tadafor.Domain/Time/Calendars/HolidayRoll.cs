namespace Tadafor.Domain.Time.Calendars;

/// <summary>What happens when the last day of a period is not a working day. Written for civil procedure, not for communes (Q20).</summary>
internal enum HolidayRoll
{
    /// <summary>Nothing: the period ends on that day. <c>default</c>.</summary>
    None = 0,

    /// <summary>It ends on the next working day.</summary>
    NextWorkingDay,
}
