using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Procedure;

/// <summary>The dates around one session: the agenda, the notice, the committee, the opening, the close, the minutes.</summary>
internal static class SessionDates
{
    public static IEnumerable<TimetableEntry> Of(CouncilRoad road, SessionMonth? session, AgendaEntry? entry)
    {
        if (session is not { } month)
        {
            return [Committee(road, null, entry?.OpensOn, entry?.OpensOn)];
        }

        Sequence<OpeningWindow> windows = road.Council.Openings(month);
        LocalDate first = windows.Min(w => w.First), last = windows.Max(w => w.Last);
        Deadline sent = road.Count(road.Scheme.Sessions.AgendaSent, first), sentLast = road.Count(road.Scheme.Sessions.AgendaSent, last);
        (LocalDate close, LocalDate closeLast) = Closes(road, first, last);
        IEnumerable<TimetableEntry> entries =
        [
            .. entry is null ? [Enter(road, sent.Earliest, sentLast.Latest)] : Array.Empty<TimetableEntry>(),
            .. entry?.SentToGovernor is null
                ? [Between(road, road.Scheme.Sessions.AgendaSent, first, last)]
                : Array.Empty<TimetableEntry>(),
            entry?.SentToGovernor is { } received
                ? Between(road, road.Scheme.Sessions.GovernorPoints, received, received)
                : Between(road, road.Scheme.Sessions.GovernorPoints, sent.Earliest, sentLast.Latest) with { Remark = _ifSentThen },
            .. entry?.NoticeToMembers is null
                ? [Between(road, road.Scheme.Sessions.NoticeSent, first, last)]
                : Array.Empty<TimetableEntry>(),
            Committee(road, month, first, last),
            Opening(road, month, windows, first, last),
            Between(road, road.Scheme.Sessions.Length, first, last),
            Between(road, road.Scheme.MinutesSent, close, closeLast) with { Remark = _ifClosedThen },
        ];
        return entries.Select(e => e with
        {
            Session = month,
            Questions = e.Questions
                .Concat(windows.SelectMany(w => w.Choices).Select(c => c.Question).Where(_ => windows.Count > 1))
                .Distinct()
                .ToSequence(),
        });
    }

    /// <summary>What follows the council's answer.</summary>
    public static IEnumerable<TimetableEntry> AfterDeliberation(CouncilRoad road, Deliberated state)
    {
        LocalDate done = state.Deliberation.On;
        LocalDate last = state.Entry is { OpensOn: { } opening, Session: not null }
            && Closes(road, opening, opening).Last is var close
            && close > done ? close : done;
        return [Between(road, road.Scheme.MinutesSent, done, last) with { Session = state.Entry.Session, Remark = _ifClosedThen }];
    }

    private static readonly Phrase _ifSentThen = new(
        "إذا بلغ جدول الأعمال في آخر أجله", "si l'ordre du jour part le dernier jour possible", "if the agenda is sent on its last day");

    private static readonly Phrase _ifClosedThen = new(
        "يحتسب من اختتام الدورة، في آخر أجلها أو قبله",
        "compté de la clôture, au dernier jour possible ou avant",
        "counted from the close, on its last day or before");

    private static (LocalDate First, LocalDate Last) Closes(CouncilRoad road, LocalDate opening, LocalDate lastOpening) =>
        (opening, road.Count(
            road.Scheme.Sessions.Extension,
            road.Count(road.Scheme.Sessions.Length, lastOpening).Latest.PlusDays(1)).Latest);

    private static TimetableEntry Between(CouncilRoad road, Term term, LocalDate first, LocalDate last) =>
        Counted.Of(first == last ? [road.Count(term, first)] : [road.Count(term, first), road.Count(term, last)]);

    private static TimetableEntry Enter(CouncilRoad road, LocalDate first, LocalDate last) => new()
    {
        Code = $"{road.Scheme.Code}.petition.entered-on-agenda",
        Duty = new(
            "تسجيل العريضة وجوبا في جدول الأعمال",
            "inscrire la pétition, obligatoirement, à l'ordre du jour",
            "enter the petition, compulsorily, on the agenda"),
        Bearer = Bearers.President,
        Cites = [road.Scheme.CompulsoryEntry, road.Scheme.Acceptance],
        Earliest = first,
        Latest = last,
        IsLastDay = true,
        Questions = [Questions.TimeQuestions.NextSession],
        Remark = new("قبل تبليغ جدول الأعمال", "avant l'envoi de l'ordre du jour", "before the agenda is sent"),
    };

    private static TimetableEntry Committee(CouncilRoad road, SessionMonth? session, LocalDate? first, LocalDate? last) => new()
    {
        Code = $"{road.Scheme.Code}.petition.committee",
        Duty = new(
            "دراسة العريضة قبل تداول المجلس",
            "examiner la pétition avant la délibération",
            "examine the petition before the council deliberates"),
        Bearer = Bearers.Committee,
        Cites = [road.Scheme.Acceptance, road.Scheme.Committees],
        Earliest = first,
        Latest = last,
        Session = session,
        Questions = [Questions.TimeQuestions.CommitteeSilence],
    };

    private static TimetableEntry Opening(
        CouncilRoad road,
        SessionMonth session,
        Sequence<OpeningWindow> windows,
        LocalDate first,
        LocalDate last) => new()
        {
            Code = $"{road.Scheme.Code}.session.opening",
            Duty = new Phrase(
            "افتتاح {0} والتداول في شأن العريضة",
            "ouverture de la {0}, où la pétition est délibérée",
            "opening of the {0}, which deliberates on the petition").With(session.Name),
            Bearer = Bearers.Council,
            Cites = road.Scheme.Sessions.Cites,
            Earliest = first,
            Latest = last,
            Awaited = windows.SelectMany(w => w.Awaited).Select(f => f.Feast).Distinct().Select(f => f.Name).ToSequence(),
            Remark = windows.All(w => w.IsConvened) ? null : new(
            "يحدد الرئيس اليوم داخل هذه المدة",
            "le président fixe le jour dans ces limites",
            "the president fixes the day within these bounds"),
        };
}
