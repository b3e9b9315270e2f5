using Tadafor.Tally.Counting;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>
/// Passes over the projects in order of support, each taken when no constraint forbids it and a pot that may pay for it can.
/// </summary>
internal sealed class OrderedPass(Scene scene, Ranking ranking, WhenTooDear whenTooDear, Ratio? minimum)
{
    /// <summary>Takes what floors ask for. Projects passed over are not given a reason: they have another chance.</summary>
    public void ServeFloors() => Pass(scene.Pots.ForFloor, TallyPhase.Floor);

    /// <summary>Passes over the projects once for each part of the count.</summary>
    public void Count(TallyPhase phase)
    {
        foreach (Func<int, int[]> potsOf in scene.Pots.Parts)
        {
            Pass(potsOf, phase);
        }
    }

    private void Pass(Func<int, int[]> potsOf, TallyPhase phase)
    {
        int[] order = Array.FindAll(ranking.Order(), p => !scene.Draft.IsFunded(p) && potsOf(p).Length > 0 && HasEnoughSupport(p));
        for (int from = 0; from < order.Length && !scene.Draft.IsStopped;)
        {
            int to = from + 1;
            while (to < order.Length && ranking.Compare(order[from], order[to]) == 0)
            {
                to++;
            }

            int endedAt = CountEquals([.. order[from..to]], potsOf, phase);
            if (endedAt >= 0)
            {
                scene.Draft.EndAt(endedAt, Array.FindAll(order, scene.Draft.IsOpen));
                return;
            }

            from = to;
        }
    }

    private bool HasEnoughSupport(int project)
    {
        if (minimum is not { } least || ranking.SupportOf(project) >= least)
        {
            return true;
        }

        scene.Draft.Block(project, new BelowMinimumSupport(ranking.SupportOf(project), least));
        return false;
    }

    // Projects of equal support: as long as some are left, the ladder says which is next. Returns the project that ends the count, or -1.
    private int CountEquals(List<int> equals, Func<int, int[]> potsOf, TallyPhase phase)
    {
        bool floor = phase == TallyPhase.Floor, stops = whenTooDear == WhenTooDear.Stop && !floor;
        while (true)
        {
            equals.RemoveAll(p => IsForbidden(p, floor));
            List<int> candidates = stops ? equals : equals.FindAll(p => PotFor(p, potsOf) >= 0);
            if (candidates.Count == 0)
            {
                equals.ForEach(p => TooDear(p, potsOf, floor));
                return -1;
            }

            int chosen = scene.Draft.Choose(candidates, phase);
            int pot = chosen < 0 ? -1 : PotFor(chosen, potsOf);
            if (pot < 0)
            {
                return chosen;
            }

            scene.Fund(chosen, pot, phase, ranking.Measure, ranking.ValueOf(chosen), payments: null);
            equals.Remove(chosen);
        }
    }

    private bool IsForbidden(int project, bool floor)
    {
        if (floor)
        {
            return !scene.Gate.IsWanted(project) || scene.Gate.Forbids(project) is not null;
        }

        if (scene.Gate.Forbids(project) is not { } obstacle)
        {
            return false;
        }

        scene.Draft.Block(project, obstacle);
        return true;
    }

    private void TooDear(int project, Func<int, int[]> potsOf, bool floor)
    {
        if (!floor)
        {
            int last = potsOf(project)[^1];
            scene.Draft.Block(project, scene.Pots.AreSeveral
                ? new PotTooSmall(scene.Pots.NameOf(last), scene.Pots.LeftIn(last))
                : new EnvelopeTooSmall(scene.Draft.Remaining));
        }
    }

    private int PotFor(int project, Func<int, int[]> potsOf) =>
        scene.Pots.FirstToPay(potsOf(project), scene.Election.Projects[project].Cost);
}
