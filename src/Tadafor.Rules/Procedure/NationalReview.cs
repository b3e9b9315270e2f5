using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Procedure;

/// <summary>What in the road of a national petition does not keep organic law 44-14.</summary>
internal static class NationalReview
{
    public static Sequence<Irregularity> Of(NationalRoad road) =>
        Receipt(road).Concat(road.Periods().SelectMany(p => Late(road, p))).Concat(Reasons(road)).ToSequence();

    private static IEnumerable<Irregularity> Receipt(NationalRoad road) =>
        road.Acts[0] is LocalFiling { ReceiptHandedOver: false } or NationalReceipt { ReceiptHandedOver: false }
            ? [ProcedureReview.WithoutReceipt(road.Acts[0], road.Scheme.Receipt)]
            : [];

    private static IEnumerable<Irregularity> Late(NationalRoad road, (string Late, Term Term, PetitionAct From, PetitionAct? Done) period)
    {
        Deadline time = road.Count(period.Term, period.From, period.Done);
        if ((period.Done?.On ?? road.AsOf) is { } day && time.IsKeptBy(day) is not Truth.Yes and var kept)
        {
            // Nothing is held for certain against anyone under a wording of the law that was not read.
            bool certain = kept == Truth.No && !(period.Term.InForce is { } start && period.From.On < start.CertainBy);
            yield return new()
            {
                Code = period.Late,
                Text = (period.Done is null
                    ? new Phrase(
                        "{0}: لم يتم إلى {1}، والأجل {2}",
                        "{0} : pas fait au {1}, le délai expirant {2}",
                        "{0}: not done by {1}, the time ending {2}")
                    : new Phrase("{0}: يوم {1}، والأجل {2}", "{0} : le {1}, le délai expirant {2}", "{0}: on {1}, the time ending {2}"))
                    .With(period.Term.Duty, Days.Of(day), Days.Span(time.Earliest, time.Latest)),
                Cites = period.Term.Cites,
                IsCertain = certain,
                Act = period.Done,
                Questions = kept == Truth.No ? [] : ProcedureReview.Moving(time).ToSequence(),
            };
        }
    }

    private static IEnumerable<Irregularity> Reasons(NationalRoad road)
    {
        if (road.Act<InadmissibilityTold>() is { Reasoned: false } notice)
        {
            yield return new()
            {
                Code = IrregularityCodes.RefusalWithoutReasons,
                Text = new(
                    "قرار عدم القبول غير معلل",
                    "la décision d'irrecevabilité n'est pas motivée",
                    "the decision of inadmissibility states no reasons"),
                Cites = road.Scheme.InadmissibilityTold.Cites,
                IsCertain = true,
                Act = notice,
            };
        }
    }
}
