using System.Numerics;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>Greedy, by the book: the best supported project not yet looked at, again and again.</summary>
internal sealed class GreedyRecount(
    Protocol protocol,
    BigInteger[] support,
    long unit,
    bool perCost,
    bool stops,
    Ratio? minimum,
    Measure measure)
{
    /// <summary>Once for each part of the count.</summary>
    public void Count(TallyPhase phase) => protocol.Conditions.Parts.ForEach(potsOf => Pass(potsOf, phase));

    /// <summary>What floors ask for; nobody passed over is given a reason.</summary>
    public void ServeFloors() => Pass(protocol.Conditions.ForFloor, TallyPhase.Floor);

    private void Pass(Func<int, string?[]> potsOf, TallyPhase phase)
    {
        bool floor = phase == TallyPhase.Floor;
        List<int> waiting = [.. Enumerable.Range(0, support.Length).Where(p => !protocol.Funded.Contains(p) && potsOf(p).Length > 0)];
        foreach (int project in waiting.FindAll(p => minimum is { } least && Support(p) < least))
        {
            protocol.Block(project, new BelowMinimumSupport(Support(project), minimum!.Value));
            waiting.Remove(project);
        }

        while (waiting.Count > 0 && !protocol.Waits)
        {
            int best = waiting.Aggregate((a, b) => Compare(a, b) >= 0 ? a : b);
            List<int> equal = waiting.FindAll(p => Compare(p, best) == 0);
            List<int> forbidden = equal.FindAll(p => protocol.Conditions.Against(p) is not null
                || (floor && !protocol.Conditions.IsAskedFor(p)));
            List<int> open = stops ? equal : equal.FindAll(p => Payers(p, potsOf).Length > 0);
            if (forbidden.Count > 0 || open.Count == 0)
            {
                List<int> passed = forbidden.Count > 0 ? forbidden : equal;
                passed.FindAll(_ => !floor).ForEach(p => protocol.Block(p, protocol.Conditions.Against(p) ?? TooDear(potsOf(p)[^1])));
                waiting.RemoveAll(passed.Contains);
                continue;
            }

            if (protocol.Choose(open, phase, protocol.Rounds.Count + 1) is not { } chosen)
            {
                return;
            }

            waiting.Remove(chosen);
            if (Payers(chosen, potsOf) is not [var pot, ..])
            {
                protocol.Block(chosen, new EnvelopeTooSmall(protocol.Left));
                waiting.ForEach(p => protocol.Block(p, new CountEnded(protocol.Election.Projects[chosen].Id)));
                return;
            }

            protocol.Fund(chosen, phase, measure, Value(chosen), pot: pot);
        }
    }

    private string?[] Payers(int project, Func<int, string?[]> potsOf) =>
        [.. potsOf(project).Where(pot => protocol.Election.Projects[project].Cost <= protocol.Conditions.LeftIn(pot))];

    private Obstacle TooDear(string? pot) =>
        protocol.Conditions.HasDistricts ? new PotTooSmall(pot, protocol.Conditions.LeftIn(pot)) : new EnvelopeTooSmall(protocol.Left);

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
