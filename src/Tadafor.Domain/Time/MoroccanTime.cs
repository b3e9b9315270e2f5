using NodaTime;

namespace Tadafor.Domain.Time;

/// <summary>The legal date of an instant: the day in Morocco at that moment.</summary>
/// <remarks>
/// The zone is <c>Africa/Casablanca</c> of NodaTime's tz database: an hour ahead of UTC, and level with it in Ramadan. For coming years the
/// database holds a projection of Ramadan; at the edges of that month an instant within an hour of midnight should be checked by hand.
/// </remarks>
internal static class MoroccanTime
{
    /// <summary>The time zone of the Kingdom.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Africa/Casablanca"];

    /// <summary>The day it was in Morocco at an instant.</summary>
    public static LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;
}
