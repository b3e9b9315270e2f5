using System.Globalization;
using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Council;

/// <summary>An ordinary session, named by the month the law sets for it. <c>default</c> is a month that does not exist.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
public readonly record struct SessionMonth(int Year, int Month) : IComparable<SessionMonth>
{
    /// <summary>The first day of the month.</summary>
    public LocalDate FirstDay => new(Year, Month, 1);

    /// <summary>The session in words: the ordinary session of February 2024.</summary>
    public Phrase Name => new Phrase(
        "الدورة العادية لشهر {0}",
        MonthName.Fr[0] is 'a' or 'o' ? "session ordinaire d'{0}" : "session ordinaire de {0}",
        "ordinary session of {0}").With(MonthName);

    /// <summary>The month and year in words.</summary>
    public Phrase MonthName
    {
        get
        {
            Phrase day = Numerals.Date(FirstDay);

            // The day of the month stands first in every language.
            return Phrase.For(language => day.In(language)[(day.In(language).IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        }
    }

    /// <inheritdoc/>
    public int CompareTo(SessionMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(SessionMonth left, SessionMonth right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is after the other.</summary>
    public static bool operator >(SessionMonth left, SessionMonth right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not after the other.</summary>
    public static bool operator <=(SessionMonth left, SessionMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not before the other.</summary>
    public static bool operator >=(SessionMonth left, SessionMonth right) => left.CompareTo(right) >= 0;

    /// <summary>The session as <c>2024-02</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
