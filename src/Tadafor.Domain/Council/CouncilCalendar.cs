using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Domain.Council;

/// <summary>The ordinary sessions of one council: what the law says of their days, and the days on which sessions were called.</summary>
internal sealed class CouncilCalendar
{
    private readonly Dictionary<SessionMonth, LocalDate> _convened;

    /// <summary>Creates a calendar.</summary>
    /// <param name="scheme">What the law sets.</param>
    /// <param name="readings">How it is read.</param>
    /// <param name="days">What each day is.</param>
    /// <param name="convened">Sessions whose opening day is known, once each; it is taken as it is, even outside what the law
    /// allows.</param>
    public CouncilCalendar(SessionScheme scheme, SessionReadings readings, LegalCalendar days, params Sequence<ConvenedSession> convened)
    {
        Scheme = scheme;
        Readings = readings;
        Days = days;
        _convened = convened.ToDictionary(c => c.Session, c => c.OpensOn);
    }

    /// <summary>What the law sets.</summary>
    public SessionScheme Scheme { get; }

    /// <summary>How it is read.</summary>
    public SessionReadings Readings { get; }

    /// <summary>What each day is.</summary>
    public LegalCalendar Days { get; }

    /// <summary>The ordinary session of a month; <see langword="null"/> when the law sets none in it.</summary>
    public SessionMonth? InMonth(int year, int month) => Scheme.Months.Contains(month) ? new SessionMonth(year, month) : null;

    /// <summary>The sessions from one on, without end.</summary>
    public IEnumerable<SessionMonth> From(LocalDate day)
    {
        for (int year = day.Year; ; year++)
        {
            foreach (int month in Scheme.Months)
            {
                if (year > day.Year || month >= day.Month)
                {
                    yield return new(year, month);
                }
            }
        }
    }

    /// <summary>The session before another.</summary>
    public SessionMonth Before(SessionMonth session) => From(new LocalDate(session.Year - 1, 1, 1)).TakeWhile(s => s < session).Last();

    /// <summary>Whether the opening day of a session is known.</summary>
    public LocalDate? ConvenedOn(SessionMonth session) => _convened.TryGetValue(session, out LocalDate day) ? day : null;

    /// <summary>When a session can open: one window for each reading; the one day when it was called.</summary>
    public Sequence<OpeningWindow> Openings(SessionMonth session) => ConvenedOn(session) is { } day
        ? [new OpeningWindow(session, day, day) { IsConvened = true }]
        : Lawful(session).Where(w => w.Choices.All(c => c.IsTaken)).ToSequence();

    /// <summary>When the law lets a session open, whether or not it was called; one window for each reading taken.</summary>
    public Sequence<OpeningWindow> LawfulOpenings(SessionMonth session) =>
        Lawful(session).Where(w => w.Choices.All(c => c.IsTaken)).ToSequence();

    /// <summary>The last day on which a ruling still reaches a session, under every reading taken.</summary>
    public Sequence<RulingCutOff> CutOffs(SessionMonth session) => Openings(session)
        .SelectMany(opening => Readings.NextSession
            .Where(rule => rule.Choice.IsTaken)
            .SelectMany(rule => RulingCutOff.Of(opening, rule, this)))
        .ToSequence();

    private IEnumerable<OpeningWindow> Lawful(SessionMonth session) => Scheme.Opening.Windows(session, Readings, Days);
}

/// <summary>A session whose opening day is known.</summary>
/// <param name="Session">The session.</param>
/// <param name="OpensOn">The day it opened or is called for.</param>
public sealed record ConvenedSession(SessionMonth Session, LocalDate OpensOn);
