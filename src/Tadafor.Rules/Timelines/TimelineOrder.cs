using NodaTime;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Timelines;

/// <summary>
/// Pairs of days of one petition of which one cannot precede the other, declared in one place. They are orders of facts, not of the law: a
/// day that is late breaks a period and is no contradiction, so that only what cannot have happened stands here. The days of the acts
/// themselves are compared where acts are replayed.
/// </summary>
internal static class TimelineOrder
{
    private static readonly Pair[] _pairs =
    [
        new("deposited", a => a.On, "deposited", "receivedByPresident", a => a.ReceivedByPresident),
        .. ((string[])["referred", "accepted", "refused"]).Select(
            ruling => new Pair("deposited", a => a.ReceivedByPresident, ruling, "on", a => a.On)),
        new("deposited", a => a.On, "entered-on-agenda", "agendaSentOn", a => a.AgendaSentOn),
        new("deposited", a => a.On, "entered-on-agenda", "noticeSentOn", a => a.NoticeSentOn),
        new("accepted", a => a.On, "entered-on-agenda", "opensOn", a => a.OpensOn),
        new("entered-on-agenda", a => a.OpensOn, "deliberated", "on", a => a.On),
    ];

    private static readonly FaultKind _contradiction = new(
        "timeline.contradictory-days",
        new(
            "يوم سابق ليوم لا يمكن أن يسبقه",
            "un jour en précède un autre qu'il ne peut précéder",
            "a day precedes one that it cannot precede"),
        new("صحح أحد اليومين.", "Corrigez l'un des deux jours.", "Correct one of the two days."));

    private static readonly Phrase _orLater = new("{0} أو بعده", "le {0} ou après", "{0} or later");

    /// <summary>Every pair of days that contradict each other, at the later act.</summary>
    public static IEnumerable<DocumentFault> FaultsOf(TimelineDocument timeline)
    {
        for (int i = 0; i < timeline.Acts.Count; i++)
        {
            ActDocument later = timeline.Acts[i];
            foreach (Pair pair in _pairs.Where(p => p.LaterAct == later.Act))
            {
                // The last such act before it: a point may be entered on a second agenda.
                ActDocument? earlier = timeline.Acts.Take(i + 1).LastOrDefault(a => a.Act == pair.EarlierAct);
                if (earlier is not null && pair.Earlier(earlier) is { } before && pair.Later(later) is { } after && after < before)
                {
                    yield return new(_contradiction, $"{TimelineCheck.PathOf(i)}.{pair.LaterField}")
                    {
                        Found = Numerals.Iso(after),
                        Expected = _orLater.With(Phrase.Same(Numerals.Iso(before))),
                    };
                }
            }
        }
    }

    /// <param name="EarlierAct">The act that holds the earlier day.</param>
    /// <param name="Earlier">That day.</param>
    /// <param name="LaterAct">The act that holds the later day; it may be the same.</param>
    /// <param name="LaterField">The field of the later day, where the fault is reported.</param>
    /// <param name="Later">That day.</param>
    private sealed record Pair(
        string EarlierAct, Func<ActDocument, LocalDate?> Earlier, string LaterAct, string LaterField, Func<ActDocument, LocalDate?> Later);
}
