using NodaTime;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book.Changes;

namespace Tadafor.Rules.Book;

/// <summary>
/// What this edition asks otherwise from one legal date to another, article by article, the old words beside the new: for whoever knew the
/// law as it stood. A rule not yet in force on the first date, or no longer on the second, is told as such.
/// </summary>
public static class RulebookChanges
{
    /// <summary>The changes as plain text; lines end in a line feed.</summary>
    /// <param name="first">The earlier day.</param>
    /// <param name="last">The later day; changes of that day are told.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is not later than <paramref name="first"/>.</exception>
    public static string ToText(LocalDate first, LocalDate last, Language language) =>
        PlainTextWriter.Write(Of(first, last).SelectMany(r => r.Of), language);

    /// <summary>The changes as an HTML page that needs nothing beside itself; its HTML is also well-formed XML.</summary>
    /// <param name="first">The earlier day.</param>
    /// <param name="last">The later day; changes of that day are told.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is not later than <paramref name="first"/>.</exception>
    public static string Write(LocalDate first, LocalDate last, Language language) =>
        new SectionedPage(ChangesSections.Title, [.. Of(first, last)]).In(language);

    private static IEnumerable<Region> Of(LocalDate first, LocalDate last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(last, first);
        return ChangesSections.Of(EditionChanges.Over(Rulebook.Rules, first, last), first, last);
    }
}
