using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>A holiday with the same date every year, with the text that lists it and the time it has been listed.</summary>
internal sealed class FixedHoliday
{
    /// <summary>Creates a holiday.</summary>
    /// <param name="date">Its date in any year.</param>
    /// <param name="name">Its name.</param>
    /// <param name="listed">The citation that lists it, over time.</param>
    /// <exception cref="ArgumentException">A day on which the listing begins or ends is not exactly known.</exception>
    public FixedHoliday(AnnualDate date, Phrase name, Versions<Citation> listed)
    {
        if (listed.All.Any(v => !v.From.IsExact) || listed.Repeal is { IsExact: false })
        {
            throw new ArgumentException("A holiday is listed from a known day.", nameof(listed));
        }

        Date = date;
        Name = name;
        Listed = listed;
    }

    /// <summary>Its date in any year.</summary>
    public AnnualDate Date { get; }

    /// <summary>Its name.</summary>
    public Phrase Name { get; }

    /// <summary>The citation that lists it, over time.</summary>
    public Versions<Citation> Listed { get; }

    /// <summary>The citation that makes this day a holiday; <see langword="null"/> when it is none.</summary>
    internal Citation? On(LocalDate day) => Date.Month != day.Month || Date.Day != day.Day
        ? null
        : Listed.On(day).Match<Citation?>(version => version.Value, _ => null, _ => null);
}
