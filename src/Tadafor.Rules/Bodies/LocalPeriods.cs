using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Parity;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Bodies;

/// <summary>Periods that local texts fix, counted as those of the law are: under every reading that nobody set aside.</summary>
internal static class LocalPeriods
{
    private static readonly Phrase _body = new("الهيئة", "l'instance", "the body");

    /// <summary>When a body's term ends.</summary>
    public static TimetableEntry TermEnds(
        Fixed<BodyTerm> term,
        StatutePeriod lasts,
        LocalDate approved,
        Interpretations readings) => Counted(
        new()
        {
            Code = "local.body.term",
            Duty = new("نهاية انتداب الهيئة", "fin du mandat de l'instance", "end of the body's term"),
            Bearer = _body,
            Event = BodyActKind.CompositionApproved.Text(),
            Kind = TermKind.Lasting,
            Period = lasts.Period,
            Cites = [LocalTexts.Cite(term)],
        },
        approved,
        readings);

    /// <summary>By when an opinion asked for is given.</summary>
    public static TimetableEntry OpinionGiven(Fixed<StatutePeriod> period, LocalDate requested, Interpretations readings) => Counted(
        new()
        {
            Code = "local.opinion.given",
            Duty = new("إبداء الرأي المطلوب", "rendre l'avis demandé", "give the opinion asked for"),
            Bearer = _body,
            Event = OpinionActKind.Requested.Text(),
            Kind = TermKind.Within,
            Period = period.Value.Period,
            Cites = [LocalTexts.Cite(period)],
        },
        requested,
        readings);

    /// <summary>By when the council answers an opinion.</summary>
    public static TimetableEntry ReplyGiven(Fixed<StatutePeriod> period, LocalDate submitted, Interpretations readings) => Counted(
        new()
        {
            Code = "local.opinion.answered",
            Duty = new("الجواب عن الرأي", "répondre à l'avis", "answer the opinion"),
            Bearer = Bearers.Council,
            Event = OpinionActKind.Submitted.Text(),
            Kind = TermKind.Within,
            Period = period.Value.Period,
            Cites = [LocalTexts.Cite(period)],
        },
        submitted,
        readings);

    private static TimetableEntry Counted(Term term, LocalDate from, Interpretations readings) => Procedure.Counted.Of(
        [Deadline.Count(term, [new StartDay(from)], CountingLaw.For(readings, term), MoroccanCalendar.With(ProclaimedFeasts.None))]);
}
