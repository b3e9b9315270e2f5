using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>The days of weekly rest, and what is known of them.</summary>
internal sealed record WorkingWeek
{
    /// <summary>Creates a working week.</summary>
    /// <param name="restDays">The days of rest; never all seven.</param>
    /// <param name="cites">The text they rest on, with its confidence.</param>
    public WorkingWeek(Sequence<IsoDayOfWeek> restDays, Citation cites)
    {
        if (restDays.Distinct().Count() > 6 || restDays.Contains(IsoDayOfWeek.None))
        {
            throw new ArgumentException("A week has at least one working day.", nameof(restDays));
        }

        RestDays = restDays;
        Cites = cites;
    }

    /// <summary>The days of rest.</summary>
    public Sequence<IsoDayOfWeek> RestDays { get; }

    /// <summary>The text they rest on.</summary>
    public Citation Cites { get; }

    internal WeeklyRest? On(LocalDate day)
    {
        foreach (IsoDayOfWeek rest in RestDays.AsSpan())
        {
            if (rest == day.DayOfWeek)
            {
                return new WeeklyRest(Weekdays.Name(rest), Cites);
            }
        }

        return null;
    }
}
