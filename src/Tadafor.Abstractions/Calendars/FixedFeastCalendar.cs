using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Abstractions.Calendars;

/// <summary>A table of feasts held in memory, as a caller supplied it.</summary>
/// <param name="feasts">The entries; they are checked when they are asked for.</param>
public sealed class FixedFeastCalendar(Sequence<ProclaimedFeast> feasts) : IFeastCalendar
{
    /// <inheritdoc/>
    public ValueTask<FeastTableResult> ProclaimedBetweenAsync(LocalDate from, LocalDate to, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(ProclaimedFeasts.Read(feasts.Where(f => f.FirstDay >= from && f.FirstDay <= to)));
    }
}
