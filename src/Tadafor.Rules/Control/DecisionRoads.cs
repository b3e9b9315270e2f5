using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Questions;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Control;

/// <summary>The road of a council's decision after the vote: copies, objection, visa, posting, and when it is enforceable.</summary>
public static class DecisionRoads
{
    private static readonly Phrase _awaits = new(
        "{0}، من {1}: لا يبين الملف هذا اليوم",
        "{0}, à compter de : {1} ; le fichier ne donne pas ce jour",
        "{0}, counted from: {1}; the file does not give that day");

    /// <summary>The road of a decision.</summary>
    /// <param name="decision">The decision; its days do not contradict each other.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="feasts">
    /// The feasts proclaimed so far; <see langword="null"/> for none, so that days which wait for one are provisional.
    /// </param>
    /// <exception cref="ArgumentException">The days contradict each other (<see cref="CouncilDecision.Contradictions"/>).</exception>
    public static DecisionRoad Of(CouncilDecision decision, Interpretations? interpretations = null, ProclaimedFeasts? feasts = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Contradictions is [var first, ..])
        {
            throw new ArgumentException($"The days contradict each other: {first}.", nameof(decision));
        }

        return new Writer(decision, interpretations ?? Interpretations.Defaults, feasts ?? ProclaimedFeasts.None).Road();
    }

    /// <summary>A step whose event has no day on file.</summary>
    internal static RoadStep Awaiting(Term term, LocalDate? done) => new(
        new()
        {
            Code = term.Code,
            Duty = term.Duty,
            Bearer = term.Bearer,
            Cites = term.Cites,
            Questions = term.Question is { } own ? [own] : [],
        },
        Awaits(term),
        done,
        Truth.Unknown);

    private static Phrase Awaits(Term term) => _awaits.With(StatedPeriod.Of(term).Length, term.Event);

    private sealed class Writer(CouncilDecision decision, Interpretations readings, ProclaimedFeasts feasts)
    {
        private static readonly Phrase _ifAsked = new(
            "إذا كان المقرر مما يخضع للتأشير: لا يبين الملف موضوعه",
            "si la délibération est de celles qui sont soumises au visa : le fichier n'en dit pas l'objet",
            "if the decision is one of those that need a visa: the file does not say what it is about");

        private static readonly Phrase _ifNone = new(
            "إذا لم يبلغ تعرض",
            "si aucune opposition n'est notifiée",
            "if no objection is notified");

        private static readonly Phrase _ifNeither = new(
            "إذا لم يبلغ تعرض ولم يرفض التأشير",
            "si aucune opposition n'est notifiée et si le visa n'est pas refusé",
            "if no objection is notified and the visa is not refused");

        private static readonly Phrase _suspends = new(
            "يبت القضاء الاستعجالي في إيقاف التنفيذ داخل 48 ساعة من تسجيل الطلب؛ والإحالة نفسها توقف التنفيذ",
            "le juge des référés statue sur la suspension dans les 48 heures de l'enregistrement ; la saisine elle-même suspend",
            "the urgent judge rules on suspension within 48 hours of the registration; the referral itself suspends");

        private readonly ControlTerms _terms = TermsOf(decision.Level);
        private readonly CountingReadings _counting = CountingLaw.For(readings);
        private readonly LegalCalendar _days = MoroccanCalendar.With(feasts);

        public DecisionRoad Road()
        {
            Truth needsVisa = NeedsVisa;
            TimetableEntry? enforceable = Enforceable(needsVisa);
            return new()
            {
                Decision = decision,
                NeedsVisa = needsVisa,
                Steps =
                [
                    Step(_terms.MinutesSent, decision.SessionClosedOn, decision.ReceivedOn),
                    Step(_terms.MinutesToMembers, decision.SessionClosedOn, null),
                    Posted(),
                    Step(_terms.Objection, decision.ReceivedOn, decision.ObjectedOn),
                    .. AfterObjection(),
                    .. needsVisa == Truth.No ? (RoadStep[])[] : [Visa(needsVisa)],
                    .. enforceable is null
                        ? (RoadStep[])[]
                        : [new(enforceable, decision.ReceivedOn is null ? Awaits(_terms.Objection) : null, null, Truth.Unknown)],
                ],
                EnforceableFrom = needsVisa == Truth.Unknown ? null : enforceable?.Latest,
            };
        }

        private static ControlTerms TermsOf(CompositionLevel level) => level switch
        {
            CompositionLevel.Commune => CouncilArticles113.ControlTerms,
            CompositionLevel.Province => CouncilArticles112.ControlTerms,
            CompositionLevel.Region => CouncilArticles111.ControlTerms,
        };

        private Truth NeedsVisa => decision.Matter switch
        {
            VisaMatter.NotStated => Truth.Unknown,
            var matter => VisaTerm(matter) is null ? Truth.No : Truth.Yes,
        };

        private Term? VisaTerm(VisaMatter matter) => _terms.Matters.Contains(matter) ? _terms.Visa
            : _terms.OfGovernment.Contains(matter) ? _terms.Visa with { Bearer = _terms.VisaOfGovernment }
            : _terms.Elsewhere.Contains(matter) ? _terms.Visa with { Cites = [.. _terms.Visa.Cites, _terms.BudgetVisa!] }
            : null;

        private RoadStep Visa(Truth needed)
        {
            RoadStep step = Step(
                VisaTerm(decision.Matter) ?? _terms.Visa,
                decision.ReceivedOn,
                decision.VisaOn ?? decision.VisaRefusedOn);
            return needed == Truth.Yes
                ? step
                : step with { Entry = step.Entry with { Remark = _ifAsked } };
        }

        private RoadStep Step(Term term, LocalDate? from, LocalDate? done) => from is { } start
            ? Counted(term, [new StartDay(start)], done)
            : Awaiting(term, done);

        private RoadStep Counted(Term term, IReadOnlyList<StartDay> starts, LocalDate? done)
        {
            Deadline deadline = Count(term, starts);
            return new(Procedure.Counted.Of([deadline]), null, done, done is { } day ? deadline.IsKeptBy(day) : Truth.Unknown);
        }

        private Deadline Count(Term term, IReadOnlyList<StartDay> starts) => Deadline.Count(term, [.. starts], _counting, _days);

        // From the decision or from the close of the session: where both are open, both are counted.
        private RoadStep Posted()
        {
            (ReadingChoice Choice, LocalDate? From)[] starts =
            [
                .. ReadingChoice.All(TimeQuestions.Posting, readings)
                    .Select(choice => (choice, choice.Option.Id == "close" ? decision.SessionClosedOn : decision.TakenOn)),
            ];
            return starts.Any(s => s.Choice.IsTaken && s.From is null)
                ? Awaiting(_terms.Posted, null)
                : Counted(
                    _terms.Posted,
                    [.. starts.Where(s => s.From is not null).Select(s => new StartDay(s.From!.Value, s.Choice))],
                    null);
        }

        private IEnumerable<RoadStep> AfterObjection()
        {
            if (decision.ObjectedOn is null)
            {
                yield break;
            }

            yield return new(
                new()
                {
                    Code = $"{Level}.after-vote.new-deliberation",
                    Duty = new(
                        "التداول من جديد في المقرر المتعرض عليه",
                        "délibérer à nouveau sur la délibération visée par l'opposition",
                        "deliberate anew on the decision objected to"),
                    Bearer = Bearers.Council,
                    Cites = [_terms.NewDeliberation],
                },
                null,
                decision.MaintainedOn,
                Truth.Unknown);
            if (decision.MaintainedOn is not null)
            {
                yield return new(
                    new()
                    {
                        Code = $"{Level}.after-vote.referral",
                        Duty = new(
                            "إحالة المقرر الذي أبقى عليه المجلس إلى القضاء الاستعجالي لدى المحكمة الإدارية",
                            "déférer au juge des référés du tribunal administratif la délibération maintenue",
                            "refer the decision maintained to the urgent judge of the administrative court"),
                        Bearer = _terms.Referring,
                        Cites = [_terms.Referral],
                        Remark = _suspends,
                    },
                    null,
                    null,
                    Truth.Unknown);
            }
        }

        // What came certainly after its time finds the decision enforceable already, or the visa given by silence.
        private bool Stands(Term term, LocalDate? done) => done is { } day
            && (decision.ReceivedOn is not { } received || Count(term, [new StartDay(received)]).IsKeptBy(day) != Truth.No);

        private TimetableEntry? Enforceable(Truth needsVisa)
        {
            if (Stands(_terms.Objection, decision.ObjectedOn)
                || (needsVisa != Truth.No && Stands(_terms.Visa, decision.VisaRefusedOn)))
            {
                return null;
            }

            TimetableEntry entry = new()
            {
                Code = $"{Level}.after-vote.enforceable",
                Duty = new("يصير المقرر قابلا للتنفيذ", "la délibération devient exécutoire", "the decision becomes enforceable"),
                Bearer = Bearers.President,
                Cites = needsVisa == Truth.No ? [_terms.Enforceable] : [_terms.Enforceable, .. _terms.Visa.Cites],
                Remark = needsVisa == Truth.No ? _ifNone : _ifNeither,
            };
            if (decision.ReceivedOn is not { } received)
            {
                return entry;
            }

            Deadline objection = Count(_terms.Objection, [new StartDay(received)]);
            LocalDate first = objection.Earliest.PlusDays(1), last = objection.Latest.PlusDays(1);
            Deadline visa = Count(_terms.Visa, [new StartDay(received)]);
            (LocalDate First, LocalDate Last) stamped = decision.VisaOn is { } granted
                ? (granted, granted)
                : (visa.Earliest.PlusDays(1), visa.Latest.PlusDays(1));
            ReadingOption? taken = readings.For(TimeQuestions.AfterVisa);
            (LocalDate First, LocalDate Last) withVisa = (
                taken?.Id == "both" ? Later(stamped.First, first) : stamped.First,
                taken?.Id == "visa-alone" ? stamped.Last : Later(stamped.Last, last));
            (LocalDate First, LocalDate Last) days = needsVisa switch
            {
                Truth.No => (first, last),
                Truth.Yes => withVisa,
                Truth.Unknown => (LocalDate.Min(first, withVisa.First), Later(last, withVisa.Last)),
            };
            IEnumerable<OpenQuestion> moving = ProcedureReview.Moving(objection);
            return entry with
            {
                Earliest = days.First,
                Latest = days.Last,
                Questions =
                [
                    .. needsVisa == Truth.No ? moving
                        : moving.Concat(decision.VisaOn is null ? ProcedureReview.Moving(visa) : [])
                            .Concat(taken is null && stamped.First <= last ? [TimeQuestions.AfterVisa] : [])
                            .Distinct(),
                ],
            };
        }

        private string Level => _terms.Objection.Code.Split('.')[0];

        private static LocalDate Later(LocalDate one, LocalDate other) => LocalDate.Max(one, other);
    }
}
