using NodaTime;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Procedure;

/// <summary>Days in words.</summary>
internal static class Days
{
    public static Phrase Of(LocalDate day) => Weekdays.Dated(day);

    /// <summary>One day, or the two that bound it.</summary>
    public static Phrase Span(LocalDate first, LocalDate last) => first == last
        ? Of(first)
        : new Phrase("بين {0} و{1}", "entre le {0} et le {1}", "between {0} and {1}").With(Of(first), Of(last));
}
