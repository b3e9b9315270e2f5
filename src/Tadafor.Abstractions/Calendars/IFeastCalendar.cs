using NodaTime;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Abstractions.Calendars;

/// <summary>
/// Where the proclaimed days of feasts come from: a table that somebody keeps, a register, a service. The library computes none.
/// </summary>
public interface IFeastCalendar
{
    /// <summary>The feasts proclaimed so far whose first day lies between two days, both included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>The table; or everything that is wrong with what the source holds. A feast that is absent is not proclaimed as far as any
    /// count goes.</returns>
    ValueTask<FeastTableResult> ProclaimedBetweenAsync(LocalDate from, LocalDate to, CancellationToken cancellation = default);
}
