using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Bodies;

/// <summary>Looks at one opinion on a day: the mandate of the body that gives it, and what is to be done by when.</summary>
internal static class OpinionReview
{
    private static readonly FactSource _source = FactSource.FromDeclaration;

    private static readonly Phrase _bothMotions = new(
        "طلب المجلس الرأي، والملف يقول إنه بمبادرة من الهيئة",
        "le conseil a demandé l'avis, et le fichier le dit d'initiative",
        "the council asked for the opinion, and the file says it is of the body's own motion");

    private static readonly Phrase _oneMotion = new(
        "احذف الطلب، أو اكتب ownMotion: false.",
        "Retirez la demande, ou écrivez ownMotion : false.",
        "Take out the request, or write ownMotion: false.");

    public static OpinionAnswer Of(OpinionFile file, LocalDate day, Interpretations readings)
    {
        (Sequence<OpinionAct> acts, Sequence<ActIrregularity> irregularities) = OpinionProcedure.On(file.Acts, day);
        OpinionAct? deliberation = acts.LastOrDefault(a => a.Kind == OpinionActKind.Deliberated);
        LocalDate mandateOn = (deliberation ?? (acts.Count > 0 ? acts[^1] : null))?.On ?? day;
        BodyOnDay body = BodyOnDay.Of(file.Body, mandateOn, readings);
        return new()
        {
            File = file,
            On = day,
            MandateOn = mandateOn,
            Acts = acts,
            Mandate = Mandate(file, body, acts, deliberation, readings).ToSequence(),
            FollowUp = FollowUp(file.Body, acts, day, readings).ToSequence(),
            Duties = Duties(body.Statutes, acts, day, readings).ToSequence(),
            Irregularities =
            [
                .. body.History.Irregularities.Select(i => i with { Document = "$.body" }),
                .. irregularities.Concat(BothMotions(file)).OrderBy(i => i.Index),
            ],
        };
    }

    private static IEnumerable<ActIrregularity> BothMotions(OpinionFile file) => file.OwnMotion == true
        ? file.Acts.Select((act, index) => (act, index))
            .Where(a => a.act.Kind == OpinionActKind.Requested)
            .Select(a => new ActIrregularity(a.index, "opinion.request-and-own-motion", _bothMotions, _oneMotion))
        : [];

    private static IEnumerable<Finding> Mandate(
        OpinionFile file,
        BodyOnDay body,
        Sequence<OpinionAct> acts,
        OpinionAct? deliberation,
        Interpretations readings)
    {
        BodyFile its = file.Body;
        BodyStatutes statutes = body.Statutes;
        Finding Of(Rule rule, FactSet facts) => Examiner.FindingOf(rule, facts, body.Day, readings);
        FactSet meeting = Meeting(body, deliberation);
        yield return body.InOffice;
        yield return BodyTexts.Subject(its) is { } subject
            ? Of(subject, Subject(file))
            : Of(StatuteRules.Mission(its, statutes), Mission(file, statutes));
        yield return Of(StatuteRules.Motion(its, statutes), Motion(file, statutes, acts));
        yield return Of(StatuteRules.Organ(its, statutes), Organ(statutes, deliberation));
        yield return Of(StatuteRules.Quorum(its, statutes), meeting);
        yield return Of(StatuteRules.Majority(its, statutes), meeting);
    }

    private static FactSet Subject(OpinionFile file)
    {
        YesNoFact its = file.Body.Kind switch
        {
            BodyKind.RegionYouth => BodyFacts.SubjectYouth,
            BodyKind.RegionEconomy => BodyFacts.SubjectEconomic,
            _ => BodyFacts.SubjectEquality,
        };
        YesNoFact place = file.Body.Level == CompositionLevel.Region ? BodyFacts.SubjectRegional : BodyFacts.SubjectProvincial;
        return Judged(Judged(FactSet.Empty, its, file.WithinMission), place, file.OfTheTerritory);
    }

    private static FactSet Mission(OpinionFile file, BodyStatutes statutes) => Judged(
        statutes.Mission is null ? FactSet.Empty : FactSet.Empty.With(StatuteFacts.MissionFixed, true, _source),
        StatuteFacts.WithinMission,
        file.WithinMission);

    private static FactSet Judged(FactSet facts, YesNoFact fact, Judgement? judgement) =>
        judgement is null ? facts : facts.With(fact, judgement.Value, judgement.Source);

    private static FactSet Motion(OpinionFile file, BodyStatutes statutes, Sequence<OpinionAct> acts)
    {
        bool? onRequest = acts.Any(a => a.Kind == OpinionActKind.Requested) ? true : file.OwnMotion is { } own ? !own : null;
        FactSet facts = onRequest is { } answer ? FactSet.Empty.With(StatuteFacts.OnRequest, answer, _source) : FactSet.Empty;
        return statutes.OwnMotion is { } allowed ? facts.With(StatuteFacts.OwnMotionAllowed, allowed.Value, _source) : facts;
    }

    private static FactSet Organ(BodyStatutes statutes, OpinionAct? deliberation)
    {
        if (statutes.AdoptedBy is not { } adopts)
        {
            return FactSet.Empty;
        }

        FactSet facts = FactSet.Empty.With(StatuteFacts.OrganFixed, true, _source);
        return deliberation?.Organ is { } organ ? facts.With(StatuteFacts.ByThatOrgan, organ == adopts.Value, _source) : facts;
    }

    private static FactSet Meeting(BodyOnDay body, OpinionAct? deliberation)
    {
        FactSet facts = deliberation?.Organ is { } organ ? body.Counts(FactSet.Empty, organ) : FactSet.Empty;
        facts = deliberation?.Present is { } present ? facts.With(StatuteFacts.Present, present, _source) : facts;
        facts = deliberation?.CalledAgain is { } again ? facts.With(StatuteFacts.CalledAgain, again, _source) : facts;
        facts = deliberation?.For is { } inFavour ? facts.With(StatuteFacts.VotesFor, inFavour, _source) : facts;
        int? cast = deliberation?.For + deliberation?.Against;
        facts = cast is { } votes ? facts.With(StatuteFacts.ForAndAgainst, votes, _source) : facts;
        return cast + deliberation?.Abstained is { } voters ? facts.With(StatuteFacts.Voters, voters, _source) : facts;
    }

    // An answer that is not on file may have been given: nothing says that there was none.
    private static IEnumerable<Finding> FollowUp(BodyFile body, Sequence<OpinionAct> acts, LocalDate day, Interpretations readings)
    {
        if (!body.Kind.IsStatutory() || acts.All(a => a.Kind is not (OpinionActKind.Submitted or OpinionActKind.Answered)))
        {
            yield break;
        }

        FactSet facts = FactSet.Empty;
        if (acts.LastOrDefault(a => a.Kind == OpinionActKind.Answered) is { } answer)
        {
            facts = facts.With(BodyFacts.OpinionAnswered, true, _source);
            facts = answer.Reasoned is { } reasoned ? facts.With(BodyFacts.ReplyReasoned, reasoned, _source) : facts;
        }

        yield return Examiner.FindingOf(BodyTexts.Law(body).Reply, facts, day, readings);
    }

    private static IEnumerable<OpinionDuty> Duties(
        BodyStatutes statutes,
        Sequence<OpinionAct> acts,
        LocalDate day,
        Interpretations readings)
    {
        LocalDate? Day(OpinionActKind kind) => acts.FirstOrDefault(a => a.Kind == kind)?.On;
        if (statutes.OpinionPeriod is { } period && Day(OpinionActKind.Requested) is { } requested)
        {
            yield return Duty(LocalPeriods.OpinionGiven(period, requested, readings), Day(OpinionActKind.Submitted), day);
        }

        if (statutes.ReplyPeriod is { } reply && Day(OpinionActKind.Submitted) is { } submitted)
        {
            yield return Duty(LocalPeriods.ReplyGiven(reply, submitted, readings), Day(OpinionActKind.Answered), day);
        }
    }

    private static OpinionDuty Duty(TimetableEntry entry, LocalDate? done, LocalDate day)
    {
        LocalDate last = done ?? day;
        return new(entry, done, last > entry.Latest ? Truth.Yes : last > entry.Earliest ? Truth.Unknown : Truth.No);
    }
}
