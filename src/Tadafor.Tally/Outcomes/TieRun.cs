using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Outcomes;

/// <summary>
/// Ties that are one tie to a reader: the same projects, but for those chosen meanwhile, tie in round after round and the same rung settles
/// each. Written once, their length grows with the projects and not with their square.
/// </summary>
/// <param name="First">The tie of the first of these rounds.</param>
/// <param name="Then">The projects chosen in the rounds that follow, in order; empty for a tie that stands alone.</param>
internal sealed record TieRun(TieReport First, Sequence<string> Then)
{
    /// <summary>The projects chosen, in order; empty when the ladder ran out.</summary>
    public Sequence<string> Chosen => First.Winner is { } first ? [first, .. Then] : [];

    /// <summary>All ties of an outcome, in the order met.</summary>
    public static IEnumerable<TieRun> Of(Sequence<TieReport> ties)
    {
        for (int from = 0; from < ties.Count;)
        {
            int to = from + 1;
            while (to < ties.Count && Continues(ties[to - 1], ties[to]))
            {
                to++;
            }

            int start = from;
            yield return new TieRun(ties[start], Enumerable.Range(start + 1, to - start - 1).Select(i => ties[i].Winner!).ToSequence());
            from = to;
        }
    }

    private static bool Continues(TieReport tie, TieReport next) =>
        next.Winner is not null
            && next.Round == tie.Round + 1
            && (next.Phase, next.Endowment, next.SettledBy) == (tie.Phase, tie.Endowment, tie.SettledBy)
            && next.Tied.Count == tie.Tied.Count - 1
            && tie.Tied.Where(p => p != tie.Winner).SequenceEqual(next.Tied);
}
