using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Procedure;

/// <summary>What in the road of a petition does not keep the law. What the file does not say is never held against anybody.</summary>
internal static class ProcedureReview
{
    public static Sequence<Irregularity> Of(CouncilRoad road) =>
        Receipt(road).Concat(Refusal(road)).Concat(SessionReview.Of(road)).Concat(Committee(road)).ToSequence();

    /// <summary>What is said of a deposit whose receipt was not handed over.</summary>
    public static Irregularity WithoutReceipt(PetitionAct deposit, Citation cites) => new()
    {
        Code = IrregularityCodes.ReceiptNotHandedOver,
        Text = new("لم يسلم الوصل فورا", "le récépissé n'a pas été remis aussitôt", "the receipt was not handed over at once"),
        Cites = [cites],
        IsCertain = true,
        Act = deposit,
    };

    private static IEnumerable<Irregularity> Receipt(CouncilRoad road) =>
        road.State.Deposit is { ReceiptHandedOver: false } deposit ? [WithoutReceipt(deposit, road.Scheme.Receipt)] : [];

    private static IEnumerable<Irregularity> Refusal(CouncilRoad road)
    {
        Deadline time = road.RefusalTime();
        if (road.Act<RefusalNotice>() is { } notice)
        {
            if (notice.Reasoned == false)
            {
                yield return new()
                {
                    Code = IrregularityCodes.RefusalWithoutReasons,
                    Text = new("الرفض المبلغ غير معلل", "le refus notifié n'est pas motivé", "the refusal notified states no reasons"),
                    Cites = [road.Scheme.Refusal],
                    IsCertain = true,
                    Act = notice,
                };
            }

            if (time.IsKeptBy(notice.On) is not Truth.Yes and var kept)
            {
                yield return new()
                {
                    Code = IrregularityCodes.RefusalLate,
                    Text = new Phrase(
                        "بلغ الرفض يوم {0} والأجل {1}",
                        "refus notifié le {0}, le délai expirant {1}",
                        "refusal notified on {0}, the time ending {1}")
                        .With(Days.Of(notice.On), Days.Span(time.Earliest, time.Latest)),
                    Cites = [road.Scheme.Refusal],
                    IsCertain = kept == Truth.No,
                    Act = notice,
                    Questions = [.. kept == Truth.No ? [] : Moving(time), TimeQuestions.LateRefusal],
                    Effect = Effects.Of(TimeQuestions.LateRefusal, road.Interpretations),
                };
            }
        }
        else if (road.AsOf > time.Earliest && road.State is Deposited or UnderExamination or Refused)
        {
            yield return Silence(road, time);
        }
    }

    private static Irregularity Silence(CouncilRoad road, Deadline time) => road.State is Refused
        ? new()
        {
            Code = IrregularityCodes.RefusalNotNotified,
            Text = new Phrase(
                "لم يبلغ الرفض، والأجل {0}",
                "refus non notifié, le délai expirant {0}",
                "the refusal is not notified, the time ending {0}").With(Days.Span(time.Earliest, time.Latest)),
            Cites = [road.Scheme.Refusal],
            IsCertain = road.AsOf > time.Latest,
            Questions = [.. road.AsOf > time.Latest ? [] : Moving(time), TimeQuestions.Silence],
            Effect = Effects.Of(TimeQuestions.Silence, road.Interpretations),
        }
        : new()
        {
            Code = IrregularityCodes.TimePassedInSilence,
            Text = new Phrase(
                "انصرم أجل تبليغ الرفض ({0}) دون جواب؛ ويبقى القبول ممكنا",
                "le délai de notification d'un refus ({0}) est passé sans réponse ; l'acceptation reste possible",
                "the time for notifying a refusal ({0}) passed without an answer; acceptance remains possible").With(Days.Span(
                    time.Earliest,
                    time.Latest)),
            Cites = [road.Scheme.Refusal],
            IsCertain = false,
            Questions = [.. Moving(time), TimeQuestions.Silence],
            Effect = Effects.Of(TimeQuestions.Silence, road.Interpretations),
        };

    private static IEnumerable<Irregularity> Committee(CouncilRoad road)
    {
        if (road.State is Deliberated { Sent: null } skipped)
        {
            yield return new()
            {
                Code = IrregularityCodes.NoCommittee,
                Text = new(
                    "تداول المجلس، ولا إحالة إلى اللجنة الدائمة المختصة في الملف",
                    "le conseil s'est prononcé, et le dossier n'a pas de transmission à la commission permanente compétente",
                    "the council dealt with it, and the file holds no sending to the competent permanent committee"),
                Cites = [road.Scheme.Acceptance, road.Scheme.Committees],
                // What the file does not hold may have been done.
                IsCertain = false,
                Act = skipped.Deliberation,
            };
        }

        if (road.State is Deliberated { Sent: not null, Report: null } silent)
        {
            yield return new()
            {
                Code = IrregularityCodes.CommitteeDidNotExamine,
                Text = new(
                    "لا دراسة للجنة في الملف؛ يقرر المجلس بدون مناقشة التداول أو عدمه",
                    "aucun examen de la commission au dossier ; le conseil décide sans débat de délibérer ou non",
                    "no examination by the committee on file; the council decides without debate whether to deliberate"),
                Cites = [road.Scheme.Committees],
                IsCertain = false,
                Act = silent.Deliberation,
                Questions = [TimeQuestions.CommitteeSilence],
            };
        }
    }

    internal static IEnumerable<OpenQuestion> Moving(Deadline time) =>
        time.Questions.Where(q => q.ChangesDay && q.Taken is null).Select(q => q.Question);
}
