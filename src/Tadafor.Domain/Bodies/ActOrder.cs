using NodaTime;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>Acts are listed in the order of their days: whichever two contradict that are named, with their days.</summary>
internal static class ActOrder
{
    private static readonly Phrase _before = new(
        "{0} ({1}) سابق لعمل مذكور قبله: {2} ({3})",
        "{0} ({1}) précède un acte cité avant lui : {2} ({3})",
        "{0} ({1}) is before an act listed ahead of it: {2} ({3})");

    private static readonly Phrase _sort = new(
        "رتب الأعمال بتواريخها أو صحح أحد التاريخين.",
        "Classez les actes par date, ou corrigez l'une des deux dates.",
        "Put the acts in the order of their days, or correct one of the two days.");

    /// <summary>Every act that is before another listed ahead of it, each named with the latest such one.</summary>
    public static IEnumerable<ActIrregularity> Faults(string document, IReadOnlyList<(LocalDate On, Phrase Text)> acts)
    {
        int latest = 0;
        for (int i = 1; i < acts.Count; i++)
        {
            if (acts[i].On < acts[latest].On)
            {
                yield return new(
                    i,
                    $"{document}.before-earlier-act",
                    _before.With(acts[i].Text, Weekdays.Dated(acts[i].On), acts[latest].Text, Weekdays.Dated(acts[latest].On)),
                    _sort);
            }
            else
            {
                latest = i;
            }
        }
    }
}
