using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Time;

/// <summary>The sessions of a council under a caller's readings.</summary>
internal static class CouncilLaw
{
    /// <summary>The readings on which sessions rest; a question that nobody decided is read every way.</summary>
    public static SessionReadings Readings(Interpretations interpretations) => new()
    {
        FirstWeek = ReadingChoice.All(TimeQuestions.FirstWeek, interpretations).Select(c => new FirstWeekReading(
            c.Option.Id switch
            {
                "week-of-the-first" => FirstWeek.WeekOfTheFirst,
                "first-whole-week" => FirstWeek.FirstWholeWeek,
                _ => FirstWeek.DaysOneToSeven,
            },
            c)).ToSequence(),
        NextSession = ReadingChoice.All(TimeQuestions.NextSession, interpretations)
            .Select(c => new NextSessionReading(
                c.Option.Id == "agenda-cut-off" ? NextSessionRule.AgendaCutOff : NextSessionRule.Strict,
                c)).ToSequence(),
        Counting = CountingLaw.For(interpretations),
    };

    /// <summary>The calendar of a council.</summary>
    /// <param name="scheme">What its law sets.</param>
    /// <param name="interpretations">The caller's readings.</param>
    /// <param name="feasts">The feasts proclaimed so far.</param>
    /// <param name="convened">Sessions whose opening day is known.</param>
    public static CouncilCalendar Calendar(
        SessionScheme scheme,
        Interpretations interpretations,
        ProclaimedFeasts feasts,
        params Sequence<ConvenedSession> convened) =>
        new(scheme, Readings(interpretations), MoroccanCalendar.With(feasts), convened);
}
