using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Procedure;

/// <summary>What in the way to the council's session does not keep the law.</summary>
internal static class SessionReview
{
    public static IEnumerable<Irregularity> Of(CouncilRoad road)
    {
        if (road.Act<Acceptance>() is not { } ruling)
        {
            return [];
        }

        NextSession next = NextSession.After(ruling.On, road.Council);
        return road.Act<AgendaEntry>() is { } entry
            ? [.. Entry(road, entry, next), .. Dates(road, entry), .. Length(road, entry)]
            : LeftOff(road, next);
    }

    private static IEnumerable<Irregularity> LeftOff(CouncilRoad road, NextSession next)
    {
        LocalDate opened = road.Council
            .Openings(next.Possible[0])
            .Min(w => w.First), surely = road.Council.Openings(next.Possible[^1]).Max(w => w.Last);
        if (road.State is Accepted && road.AsOf > opened)
        {
            yield return new()
            {
                Code = IrregularityCodes.LeftOffTheAgenda,
                Text = new Phrase(
                    "مقبولة وغير مسجلة، والدورة الواجبة: {0}",
                    "acceptée et non inscrite, la session due étant : {0}",
                    "accepted and not entered, the session due being: {0}")
                    .With(Names(next.Possible)),
                Cites = [road.Scheme.CompulsoryEntry, road.Scheme.Acceptance],
                IsCertain = road.AsOf > surely,
                Questions = road.AsOf > surely ? [] : next.Questions,
            };
        }
    }

    private static IEnumerable<Irregularity> Entry(CouncilRoad road, AgendaEntry entry, NextSession next)
    {
        if (entry.Session is not { } session)
        {
            yield return new()
            {
                Code = IrregularityCodes.ExtraordinarySession,
                Text = new(
                    "سجلت في دورة استثنائية، والتسجيل يجب في الدورة العادية الموالية",
                    "inscrite à une session extraordinaire, alors que l'inscription est due à la session ordinaire suivante",
                    "entered at an extraordinary session, though entry is due at the next ordinary one"),
                Cites = [road.Scheme.CompulsoryEntry],
                IsCertain = true,
                Act = entry,
            };
        }
        else if (session > next.Possible[0])
        {
            yield return new()
            {
                Code = IrregularityCodes.LaterSession,
                Text = new Phrase(
                    "سجلت في {0}، والدورة الواجبة: {1}",
                    "inscrite à la {0}, la session due étant : {1}",
                    "entered at the {0}, the session due being: {1}")
                    .With(session.Name, Names(next.Possible)),
                Cites = [road.Scheme.CompulsoryEntry, road.Scheme.Acceptance],
                IsCertain = !next.Possible.Contains(session),
                Act = entry,
                Questions = next.Possible.Contains(session) ? next.Questions : [],
            };
        }
    }

    private static IEnumerable<Irregularity> Dates(CouncilRoad road, AgendaEntry entry)
    {
        if (entry.OpensOn is not { } opening)
        {
            yield break;
        }

        if (entry.Session is { } session
            && road.Council.LawfulOpenings(session) is var lawful
            && !lawful.All(w => opening >= w.First && opening <= w.Last))
        {
            yield return new()
            {
                Code = IrregularityCodes.OpeningDay,
                Text = new Phrase("افتتحت الدورة يوم {0}", "session ouverte le {0}", "the session opened on {0}").With(Days.Of(opening)),
                Cites = road.Scheme.Sessions.Cites,
                IsCertain = lawful.All(w => opening < w.First || opening > w.Last),
                Act = entry,
                Questions = lawful.All(w => opening < w.First || opening > w.Last)
                    ? []
                    : lawful.SelectMany(w => w.Choices).Select(c => c.Question).Distinct().ToSequence(),
            };
        }

        foreach ((string code, Term term, LocalDate? done) in new[]
        {
            (IrregularityCodes.AgendaSentLate, road.Scheme.Sessions.AgendaSent, entry.SentToGovernor),
            (IrregularityCodes.NoticeSentLate, road.Scheme.Sessions.NoticeSent, entry.NoticeToMembers),
        })
        {
            if (done is { } day && road.Count(term, opening) is var time && time.IsKeptBy(day) is not Truth.Yes and var kept)
            {
                yield return new()
                {
                    Code = code,
                    Text = new Phrase("{0}: يوم {1}، وآخر أجل {2}", "{0} : le {1}, au plus tard {2}", "{0}: on {1}, at the latest {2}")
                        .With(term.Duty, Days.Of(day), Days.Span(time.Earliest, time.Latest)),
                    Cites = term.Cites,
                    IsCertain = kept == Truth.No,
                    Act = entry,
                    Questions = kept == Truth.No ? [] : ProcedureReview.Moving(time).ToSequence(),
                };
            }
        }
    }

    private static IEnumerable<Irregularity> Length(CouncilRoad road, AgendaEntry entry)
    {
        if (entry is not { OpensOn: { } opening, Session: not null } || road.State is not Deliberated { Deliberation: var deliberation })
        {
            yield break;
        }

        Deadline length = road.Count(
            road.Scheme.Sessions.Length,
            opening), longest = road.Count(road.Scheme.Sessions.Extension, length.Latest.PlusDays(1));
        if (deliberation.On < opening || deliberation.On > longest.Earliest)
        {
            yield return new()
            {
                Code = IrregularityCodes.OutsideTheSession,
                Text = new Phrase(
                    "تداول المجلس يوم {0}، والدورة تمتد من {1} إلى {2} على الأكثر مع التمديد",
                    "délibérée le {0}, la session allant du {1} au {2} au plus, prolongation comprise",
                    "deliberated on {0}, the session running from {1} to {2} at most, extension included")
                    .With(Days.Of(deliberation.On), Days.Of(opening), Days.Of(longest.Latest)),
                Cites = road.Scheme.Sessions.Extension.Cites,
                IsCertain = deliberation.On < opening || deliberation.On > longest.Latest,
                Act = deliberation,
                Questions = deliberation.On < opening || deliberation.On > longest.Latest
                    ? []
                    : ProcedureReview.Moving(longest).ToSequence(),
            };
        }
    }

    private static Phrase Names(Sequence<SessionMonth> sessions) => Phrase.Join(new(" أو ", " ou ", " or "), sessions.Select(s => s.Name));
}
