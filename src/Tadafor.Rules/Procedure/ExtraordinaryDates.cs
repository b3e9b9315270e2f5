using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;

namespace Tadafor.Rules.Procedure;

/// <summary>
/// The dates of an extraordinary session, on each of its grounds. It is never the session that an accepted petition is due at.
/// </summary>
internal static class ExtraordinaryDates
{
    /// <summary>What is to come once a session is asked for.</summary>
    /// <param name="ground">Why the council meets.</param>
    /// <param name="requestedOn">The day of the request; without effect when the president calls it himself.</param>
    /// <param name="opensOn">The day it opens; <see langword="null"/> while it is not fixed, and the dates around it are then left
    /// out.</param>
    /// <param name="council">The council.</param>
    /// <returns>The entries by day. The agenda is sent to the governor in time for every ground but his own; where the majority asks, the
    /// law says so expressly.</returns>
    public static Sequence<TimetableEntry> Of(
        ExtraordinaryGround ground,
        LocalDate requestedOn,
        LocalDate? opensOn,
        CouncilCalendar council)
    {
        SessionScheme scheme = council.Scheme;
        IEnumerable<(Term Term, LocalDate From)> request = ground switch
        {
            ExtraordinaryGround.ThirdOfMembers => [(scheme.Extraordinary.RefusalNotified, requestedOn)],
            ExtraordinaryGround.AbsoluteMajority => [(scheme.Extraordinary.HeldForMajority, requestedOn)],
            ExtraordinaryGround.Governor => [(scheme.Extraordinary.HeldForGovernor, requestedOn)],
            ExtraordinaryGround.President => [],
        };
        IEnumerable<(Term Term, LocalDate From)> around = opensOn is not { } opening ? []
            : ground == ExtraordinaryGround.Governor ? [
                (scheme.Extraordinary.SummonsForGovernor, opening),
                (scheme.Extraordinary.Length, opening)
            ]
            : [(scheme.AgendaSent, opening), (scheme.NoticeSent, opening), (scheme.Extraordinary.Length, opening)];
        return request.Concat(around)
            .Select(t => Counted.Of([Deadline.Count(t.Term, [new StartDay(t.From)], council.Readings.Counting, council.Days)]))
            .OrderBy(e => e.Earliest).ThenBy(e => e.Code, StringComparer.Ordinal).ToSequence();
    }
}
