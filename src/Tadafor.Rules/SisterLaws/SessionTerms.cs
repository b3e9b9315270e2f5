using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// The terms that the three laws on local councils set alike, in the words they share; periods and articles are each law's own.
/// </summary>
/// <param name="level">The first part of the codes, such as <c>commune</c>.</param>
/// <param name="governor">Who represents the State.</param>
internal sealed class SessionTerms(string level, Phrase governor)
{
    private static readonly Phrase _opening = new("افتتاح الدورة", "ouverture de la session", "opening of the session");
    private static readonly Phrase _close = new("اختتام الدورة", "clôture de la session", "close of the session");
    private static readonly Phrase _firstMeeting = new(
        "اليوم المحدد للاجتماع الأول",
        "jour fixé pour la première réunion",
        "the day set for the first meeting");
    private static readonly Phrase _request = new("تقديم الطلب", "dépôt de la demande", "the request is made");

    public Term AgendaSent(LegalPeriod period, Citation cites) => new()
    {
        Code = $"{level}.session.agenda-sent",
        Duty = new Phrase(
            "تبليغ جدول الأعمال إلى {0}",
            "transmettre l'ordre du jour au représentant de l'État ({0})",
            "send the agenda to {0}").With(governor),
        Bearer = Bearers.President,
        Event = _opening,
        Kind = TermKind.AtLeastBefore,
        Period = period,
        Cites = [cites],
    };

    public Term NoticeSent(LegalPeriod period, Citation cites) => new()
    {
        Code = $"{level}.session.notice-sent",
        Duty = new(
            "توجيه الإشعار المكتوب إلى الأعضاء مع جدول الأعمال والوثائق",
            "envoyer aux membres la convocation, l'ordre du jour et les documents",
            "send members the notice with the agenda and documents"),
        Bearer = Bearers.President,
        Event = _opening,
        Kind = TermKind.AtLeastBefore,
        Period = period,
        Cites = [cites],
    };

    public Term GovernorPoints(Citation cites) => new()
    {
        Code = $"{level}.session.governor-points",
        Duty = new(
            "إشعار الرئيس بالنقط الإضافية",
            "notifier au président les points additionnels",
            "notify the president of additional points"),
        Bearer = governor,
        Event = new Phrase("توصل {0} بجدول الأعمال", "réception de l'ordre du jour ({0})", "{0} receives the agenda").With(governor),
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(8),
        Cites = [cites],
    };

    public Term Length(Citation cites) => new()
    {
        Code = $"{level}.session.length",
        Duty = new(
            "اختتام الدورة العادية (أيام متتالية)",
            "clore la session ordinaire (jours consécutifs)",
            "close the ordinary session (consecutive days)"),
        Bearer = Bearers.Council,
        Event = _opening,
        Kind = TermKind.Lasting,
        Period = LegalPeriod.Days(15),
        Cites = [cites],
    };

    public Term Extension(LegalPeriod period, Citation cites) => new()
    {
        Code = $"{level}.session.extension",
        Duty = new(
            "اختتام الدورة الممددة مرة واحدة بقرار للرئيس (أيام متتالية)",
            "clore la session prolongée, une seule fois, par décision du président (jours consécutifs)",
            "close the session prolonged, once, by the president's order (consecutive days)"),
        Bearer = Bearers.Council,
        Event = new("أول يوم من التمديد", "premier jour de la prolongation", "first day of the extension"),
        Kind = TermKind.Lasting,
        Period = period,
        Cites = [cites],
    };

    public Term RequestRefused(Citation cites) => Extraordinary(
        "request-refused",
        new(
            "تبليغ رفض معلل لطلب ثلث الأعضاء",
            "notifier le refus motivé de la demande du tiers des membres",
            "notify the reasoned refusal of the request of a third of the members"),
        new("توصل الرئيس بالطلب", "réception de la demande par le président", "the president receives the request"),
        TermKind.Within,
        LegalPeriod.Days(10),
        cites);

    public Term HeldForMajority(LegalPeriod period, Citation cites) => Extraordinary(
        "held-for-majority",
        new(
            "عقد الدورة الاستثنائية بطلب الأغلبية المطلقة",
            "tenir la session extraordinaire demandée par la majorité absolue",
            "hold the extraordinary session that the absolute majority asks for"),
        _request,
        TermKind.Within,
        period,
        cites);

    public Term HeldForGovernor(Citation cites) => Extraordinary(
        "held-for-governor",
        new Phrase(
            "عقد الدورة الاستثنائية بطلب من {0}",
            "tenir la session extraordinaire demandée par le représentant de l'État ({0})",
            "hold the extraordinary session that {0} asks for").With(governor),
        _request,
        TermKind.Within,
        LegalPeriod.Days(10),
        cites);

    public Term SummonsForGovernor(Citation cites) => Extraordinary(
        "summons-for-governor",
        new Phrase(
            "توجيه استدعاءات الدورة المعقودة بطلب من {0}",
            "envoyer les convocations de la session demandée par le représentant de l'État ({0})",
            "send the summons of the session that {0} asks for").With(governor),
        _opening,
        TermKind.AtLeastBefore,
        LegalPeriod.Days(3),
        cites);

    public Term ExtraordinaryLength(LegalPeriod period, Citation cites) => Extraordinary(
        "extraordinary-length",
        new(
            "اختتام الدورة الاستثنائية، دون تمديد (أيام متتالية)",
            "clore la session extraordinaire, sans prolongation (jours consécutifs)",
            "close the extraordinary session, without extension (consecutive days)"),
        _opening,
        TermKind.Lasting,
        period,
        cites);

    public QuorumScheme Quorum(Func<string, Citation> paragraph) => new()
    {
        Cites = [paragraph("§1"), paragraph("§2"), paragraph("§3"), paragraph("§4")],
        SecondCallEarliest = Call(
            "second-call-earliest",
            new(
                "توجيه الاستدعاء الثاني عند عدم اكتمال النصاب",
                "adresser la seconde convocation, faute de quorum",
                "send the second summons, the quorum being missing"),
            _firstMeeting,
            TermKind.NotBefore,
            LegalPeriod.Days(3),
            paragraph("§2")) with
        { Question = TimeQuestions.SecondCall },
        SecondCallLatest = Call(
            "second-call-latest",
            new(
                "توجيه الاستدعاء الثاني عند عدم اكتمال النصاب",
                "adresser la seconde convocation, faute de quorum",
                "send the second summons, the quorum being missing"),
            _firstMeeting,
            TermKind.Within,
            LegalPeriod.Days(5),
            paragraph("§2")) with
        { Question = TimeQuestions.SecondCall },
        ThirdCall = Call(
            "third-call",
            new(
                "عقد الاجتماع الثالث بمن حضر، بالمكان والساعة نفسيهما",
                "tenir la troisième réunion, quel que soit le nombre des présents, aux mêmes lieu et heure",
                "hold the third meeting with any number, at the same place and hour"),
            new("الاجتماع الثاني", "deuxième réunion", "the second meeting"),
            TermKind.NotBefore,
            LegalPeriod.WorkingDays(3),
            paragraph("§3")) with
        { Question = TimeQuestions.ThirdCall },
    };

    public Term MinutesSent(LegalPeriod period, Citation cites) => new()
    {
        Code = $"{level}.session.minutes-sent",
        Duty = new Phrase(
            "تبليغ المحاضر والمقررات إلى {0}",
            "transmettre procès-verbaux et délibérations au représentant de l'État ({0})",
            "send minutes and decisions to {0}").With(governor),
        Bearer = Bearers.President,
        Event = _close,
        Kind = TermKind.Within,
        Period = period,
        Cites = [cites],
    };

    public Term RefusalNotified(LegalPeriod period, Citation cites) => new()
    {
        Code = $"{level}.petition.refusal-notified",
        Duty = new(
            "تبليغ قرار الرفض معللا، إن لم تقبل العريضة",
            "notifier le refus motivé, si la pétition n'est pas acceptée",
            "notify the reasoned refusal, if the petition is not accepted"),
        Bearer = Bearers.President,
        Event = new("توصل الرئيس بالعريضة", "réception de la pétition par le président", "the president receives the petition"),
        Kind = TermKind.Within,
        Period = period,
        Cites = [cites],
        Question = TimeQuestions.Silence,
    };

    private Term Extraordinary(string name, Phrase duty, Phrase @event, TermKind kind, LegalPeriod period, Citation cites) => new()
    {
        Code = $"{level}.session.{name}",
        Duty = duty,
        Bearer = Bearers.President,
        Event = @event,
        Kind = kind,
        Period = period,
        Cites = [cites],
    };

    private Term Call(string name, Phrase duty, Phrase from, TermKind kind, LegalPeriod period, Citation cites) => new()
    {
        Code = $"{level}.session.{name}",
        Duty = duty,
        Bearer = Bearers.President,
        Event = from,
        Kind = kind,
        Period = period,
        Cites = [cites],
    };
}
