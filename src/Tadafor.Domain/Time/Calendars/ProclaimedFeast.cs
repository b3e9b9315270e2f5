using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>The day a feast was proclaimed to fall on, and where that is known from.</summary>
public sealed record ProclaimedFeast
{
    /// <summary>Creates the entry.</summary>
    /// <param name="feast">Which feast of which year.</param>
    /// <param name="firstDay">The proclaimed first day.</param>
    /// <param name="administrationDays">How many days administrations close for it, 1 or 2; <see langword="null"/> when not known.</param>
    /// <param name="source">The communiqué or the site, in its own words.</param>
    public ProclaimedFeast(FeastOfYear feast, LocalDate firstDay, int? administrationDays, string source)
    {
        if (administrationDays is < 1 or > 2)
        {
            throw new ArgumentOutOfRangeException(
                nameof(administrationDays),
                administrationDays,
                "Administrations close for one day or two.");
        }

        Feast = feast;
        FirstDay = firstDay;
        AdministrationDays = administrationDays;
        Source = source;
    }

    /// <summary>Which feast of which year.</summary>
    public FeastOfYear Feast { get; }

    /// <summary>The proclaimed first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>How many days administrations close for it; <see langword="null"/> when not known.</summary>
    public int? AdministrationDays { get; }

    /// <summary>Where the day is known from.</summary>
    public string Source { get; }

    /// <summary>The entry in words.</summary>
    public Phrase Text => IsSupposed
        ? new Phrase("{0} (متوقع، لم يعلن)", "{0} (projection, non proclamé)", "{0} (projected, not proclaimed)").With(Feast.Name)
        : new Phrase("{0} ({1})", "{0} ({1})", "{0} ({1})").With(Feast.Name, Phrase.Same(Source));

    // Only inside a count, to see what an outcome would give; never handed to anybody as proclaimed.
    private bool IsSupposed { get; init; }

    internal static ProclaimedFeast Supposed(FeastOfYear feast, LocalDate day, int administrationDays) =>
        new(feast, day, administrationDays, "projection") { IsSupposed = true };
}
