using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Procedure;

/// <summary>The dates to come for a petition, by the state it is in.</summary>
internal static class ComingDates
{
    public static Sequence<TimetableEntry> Of(CouncilRoad road) => Entries(road)
        .OrderBy(e => e.HasTime ? 0 : 1).ThenBy(e => e.Earliest).ThenBy(e => e.Latest).ThenBy(
            e => e.Code,
            StringComparer.Ordinal).ToSequence();

    private static IEnumerable<TimetableEntry> Entries(CouncilRoad road) => road.State switch
    {
        Deposited => [Refer(road), Verify(road), Refusal(road), .. RuleInTime(road)],
        UnderExamination => [Verify(road), Refusal(road), .. RuleInTime(road)],
        Refused => [Refusal(road)],
        Accepted accepted => [
            .. Inform(road),
            .. NextSession.After(accepted.Ruling.On, road.Council).Possible.SelectMany(s => SessionDates.Of(road, s, null))
        ],
        OnAgenda s => [.. Inform(road), .. SessionDates.Of(road, s.Entry.Session, s.Entry)],
        InCommittee s => [.. Inform(road), .. SessionDates.Of(road, s.Entry.Session, s.Entry)],
        Deliberated s => SessionDates.AfterDeliberation(road, s),
        _ => [],
    };

    private static TimetableEntry Refer(CouncilRoad road) => Untimed(
        road,
        "referred",
        new("إحالة العريضة إلى مكتب المجلس", "transmettre la pétition au bureau", "refer the petition to the bureau"),
        Bearers.President,
        road.Scheme.Referral);

    private static TimetableEntry Verify(CouncilRoad road) => Untimed(
        road,
        "ruled",
        new("التحقق من الشروط والبت في العريضة", "vérifier les conditions et statuer", "verify the conditions and rule"),
        Bearers.Bureau,
        road.Scheme.Referral);

    private static IEnumerable<TimetableEntry> Inform(CouncilRoad road) => road.Act<AcceptanceTold>() is not null
        ? []
        : [Untimed(
            road,
            "acceptance-told",
            new(
                "إخبار الوكيل أو الممثل القانوني بالقبول",
                "informer le mandataire ou le représentant légal de l'acceptation",
                "inform the agent or legal representative of the acceptance"),
            Bearers.President,
            road.Scheme.Acceptance)];

    private static TimetableEntry Refusal(CouncilRoad road) => Counted.Of([road.RefusalTime()]) with
    {
        Remark = road.State is Refused
            ? null
            : new Phrase(
                "أجل تبليغ الرفض وحده؛ أثر السكوت: {0}",
                "délai pour la seule notification d'un refus ; effet du silence : {0}",
                "the time for notifying a refusal only; effect of silence: {0}")
                .With(Effects.Of(Questions.TimeQuestions.Silence, road.Interpretations)),
    };

    // Not a duty: until when a ruling still reaches each of the next two sessions.
    private static IEnumerable<TimetableEntry> RuleInTime(CouncilRoad road)
    {
        LocalDate from = road.AsOf is { } day && day > road.State.Since ? day : road.State.Since;
        foreach (SessionMonth session in road.Council.From(from).Where(s => road.Council.CutOffs(s).Max(c => c.Latest) >= from).Take(2))
        {
            foreach (IGrouping<NextSessionRule, RulingCutOff> cutOffs in road.Council.CutOffs(session).GroupBy(c => c.Rule.Rule))
            {
                yield return new()
                {
                    Code = $"{road.Scheme.Code}.petition.ruling-reaches-session",
                    Duty = new Phrase(
                        "آخر يوم يبلغ فيه قبول المكتب {0}",
                        "dernier jour où une acceptation atteint la {0}",
                        "last day on which an acceptance reaches the {0}").With(session.Name),
                    Bearer = Bearers.Bureau,
                    Cites = cutOffs.Key == NextSessionRule.Strict
                        ? [road.Scheme.CompulsoryEntry]
                        : [road.Scheme.CompulsoryEntry, .. road.Scheme.Sessions.AgendaSent.Cites],
                    Earliest = cutOffs.Min(c => c.Earliest),
                    Latest = cutOffs.Max(c => c.Latest),
                    Session = session,
                    IsLastDay = true,
                    Questions = cutOffs.SelectMany(c => c.Choices).Select(c => c.Question).Distinct().ToSequence(),
                    Remark = cutOffs.First().Rule.Choice.Option.Text,
                };
            }
        }
    }

    private static TimetableEntry Untimed(CouncilRoad road, string name, Phrase duty, Phrase bearer, Citation cites) => new()
    {
        Code = $"{road.Scheme.Code}.petition.{name}",
        Duty = duty,
        Bearer = bearer,
        Cites = [cites],
    };
}
