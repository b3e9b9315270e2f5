using System.Numerics;
using Tadafor.Domain.Tally.Outcomes;

namespace Tadafor.Domain.Tally.Recount;

/// <summary>Greedy, by the book: the best supported project not yet looked at, again and again.</summary>
internal sealed class GreedyRecount(Protocol protocol, BigInteger[] support, long unit, bool perCost, bool stops, Ratio? minimum, Measure measure)
{
    public void Count(TallyPhase phase)
    {
        List<int> waiting = [.. Enumerable.Range(0, support.Length).Where(p => !protocol.Funded.Contains(p))];
        foreach (int project in waiting.FindAll(p => minimum is { } least && Support(p) < least))
        {
            protocol.Block(project, new BelowMinimumSupport(Support(project), minimum!.Value));
            waiting.Remove(project);
        }

        while (waiting.Count > 0)
        {
            int best = waiting.Aggregate((a, b) => Compare(a, b) >= 0 ? a : b);
            List<int> equal = waiting.FindAll(p => Compare(p, best) == 0);
            List<int> open = stops ? equal : equal.FindAll(protocol.Fits);
            if (open.Count == 0)
            {
                equal.ForEach(p => protocol.Block(p, new EnvelopeTooSmall(protocol.Left)));
                waiting.RemoveAll(equal.Contains);
                continue;
            }

            if (protocol.Choose(open, phase, protocol.Rounds.Count + 1) is not { } chosen)
            {
                return;
            }

            waiting.Remove(chosen);
            if (!protocol.Fits(chosen))
            {
                protocol.Block(chosen, new EnvelopeTooSmall(protocol.Left));
                waiting.ForEach(p => protocol.Block(p, new CountEnded(protocol.Election.Projects[chosen].Id)));
                return;
            }

            protocol.Fund(chosen, phase, measure, Value(chosen));
        }
    }

    private Ratio Support(int project) => new(support[project], unit);

    // Support per cost; infinite, written as nothing, for a supported project without cost.
    private Ratio? Value(int project)
    {
        long cost = protocol.Election.Projects[project].Cost;
        return !perCost ? Support(project) : cost > 0 ? Support(project) / cost : support[project].Sign > 0 ? null : Ratio.Zero;
    }

    private int Compare(int a, int b) => (Value(a), Value(b)) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } x, { } y) => x.CompareTo(y),
    };
}
