using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Council;

/// <summary>The days on which a session can open under one reading of the law; one day when the law or the notice fixes it.</summary>
internal sealed record OpeningWindow
{
    internal OpeningWindow(SessionMonth session, LocalDate first, LocalDate last)
    {
        Session = session;
        First = first;
        Last = last;
    }

    /// <summary>The session.</summary>
    public SessionMonth Session { get; }

    /// <summary>The first day on which it can open.</summary>
    public LocalDate First { get; }

    /// <summary>The last day on which it can open.</summary>
    public LocalDate Last { get; }

    /// <summary>The readings followed; empty when the day is known.</summary>
    public Sequence<ReadingChoice> Choices { get; init; } = [];

    /// <summary>Feasts that are not proclaimed and can move the day.</summary>
    public Sequence<PossibleFeast> Awaited { get; init; } = [];

    /// <summary>Whether the day is that of a session already called, rather than what the law allows.</summary>
    public bool IsConvened { get; init; }

    /// <summary>The day or days in words.</summary>
    public Phrase Text => First == Last
        ? Weekdays.Dated(First)
        : new Phrase("بين {0} و{1}", "entre le {0} et le {1}", "between {0} and {1}").With(Weekdays.Dated(First), Weekdays.Dated(Last));
}
