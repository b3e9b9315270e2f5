using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Council;

/// <summary>The days of a ruling that lead to a given session, under one reading: for certain, and at all.</summary>
internal sealed record RulingWindow
{
    private RulingWindow(
        SessionMonth session,
        NextSessionRule rule,
        Sequence<ReadingChoice> choices,
        RulingCutOff before,
        RulingCutOff last)
    {
        Session = session;
        Rule = rule;
        Choices = choices;
        PossiblyFrom = before.Earliest.PlusDays(1);
        CertainlyFrom = before.Latest.PlusDays(1);
        CertainlyTo = last.Earliest;
        PossiblyTo = last.Latest;
    }

    /// <summary>The session.</summary>
    public SessionMonth Session { get; }

    /// <summary>Which session is the next one.</summary>
    public NextSessionRule Rule { get; }

    /// <summary>The readings followed.</summary>
    public Sequence<ReadingChoice> Choices { get; }

    /// <summary>The first day that can lead to it.</summary>
    public LocalDate PossiblyFrom { get; }

    /// <summary>The first day that leads to it whenever the session before opened.</summary>
    public LocalDate CertainlyFrom { get; }

    /// <summary>The last day that leads to it whenever it opens.</summary>
    public LocalDate CertainlyTo { get; }

    /// <summary>The last day that can lead to it.</summary>
    public LocalDate PossiblyTo { get; }

    /// <summary>The windows of a session, one for each reading taken.</summary>
    public static Sequence<RulingWindow> For(SessionMonth session, CouncilCalendar calendar)
    {
        Sequence<RulingCutOff> before = calendar.CutOffs(calendar.Before(session));
        return calendar.CutOffs(session)
            .SelectMany(last => before
                .Where(b => b.Choices.AgreesWith(last.Choices))
                .Select(b => new RulingWindow(session, last.Rule.Rule, last.Choices.JoinedWith(b.Choices), b, last)))
            .ToSequence();
    }
}
