using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Procedure;

/// <summary>The dates to come for a national petition: the periods that run, and the duties for which the law sets no time.</summary>
internal static class NationalDates
{
    public static Sequence<TimetableEntry> Of(NationalRoad road)
    {
        IEnumerable<TimetableEntry> running = road.Periods()
            .Where(p => p.Done is null).Select(p => Counted.Of([road.Count(p.Term, p.From, null)])).OrderBy(e => e.Earliest).ThenBy(
                e => e.Code,
                StringComparer.Ordinal);
        return road.State is FoundAdmissible ? [.. running, Answer(road.Scheme)] : running.ToSequence();
    }

    private static TimetableEntry Answer(NationalScheme scheme) => new()
    {
        Code = $"{scheme.Code}.petition.answered",
        Duty = new(
            "البت في الموضوع وإخبار الوكيل كتابة بالمآل",
            "statuer sur l'objet et informer par écrit le mandataire de la suite donnée",
            "decide on the subject and inform the agent in writing of the outcome"),
        Bearer = scheme.Addressee,
        Cites = [scheme.Answer],
    };
}
