using System.Numerics;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>Writes certificates of optimality and checks them.</summary>
internal static class Certificates
{
    public static OptimumCertificate Of(OptimumRule rule, Election election, Sequence<string> funded)
    {
        Int128[] totals = Totals.Of(election, rule.Utility, rule.OrdinalScoring);
        Item[] items =
        [
            .. totals.Select((t, p) => new Item(p, election.Projects[p].Cost, t)).Where(i => i.Value > 0 && i.Cost <= election.Envelope)
        ];
        Array.Sort(items, Item.ByDensity);
        Item? critical = new Relaxation(items).BreakItem(election.Envelope);
        Ratio unit = Unit(rule, election), price = critical is { } item ? new Ratio(item.Value, item.Cost) / unit : Ratio.Zero;
        Ratio value = funded.Aggregate(Ratio.Zero, (sum, id) => sum + Worth(totals, unit, IndexOf(election, id)));
        Ratio bound = BoundAt(price, election, totals, unit);
        IEnumerable<string> core = items
            .Where(i => bound - Stake(price, election, totals, unit, i.Project) >= value)
            .Select(i => election.Projects[i.Project].Id);
        return new OptimumCertificate(value, price, bound, core.Order(CodePointOrder.Instance).ToSequence());
    }

    /// <summary>
    /// Whether the certificate proves that no selection is worth more than <paramref name="funded"/>; needs nothing but the ballots.
    /// </summary>
    public static bool Proves(OptimumCertificate certificate, OptimumRule rule, Election election, Sequence<string> funded)
    {
        Int128[] totals = Totals.Of(election, rule.Utility, rule.OrdinalScoring);
        Ratio unit = Unit(rule, election);
        HashSet<int> selected =
        [
            .. funded.Select(id => IndexOf(election, id))
        ], core = [.. certificate.Core.Select(id => IndexOf(election, id))];
        Ratio value = selected.Aggregate(Ratio.Zero, (sum, p) => sum + Worth(totals, unit, p));
        Ratio bound = BoundAt(certificate.Price, election, totals, unit);
        bool isConsistent = selected.Sum(p => election.Projects[p].Cost) <= election.Envelope
            && value == certificate.Value
            && bound == certificate.Bound;
        if (!isConsistent || certificate.Price.Sign < 0)
        {
            return false;
        }

        // Outside the core the bound decides: a project is in exactly when it is worth more than its charge. Inside, every choice is tried.
        long fixedCost = 0;
        Ratio fixedValue = Ratio.Zero;
        for (int project = 0; project < totals.Length; project++)
        {
            bool canBeIn = totals[project] > 0 && election.Projects[project].Cost <= election.Envelope;
            if (!canBeIn || core.Contains(project))
            {
                continue;
            }

            if (bound - Stake(certificate.Price, election, totals, unit, project) >= value)
            {
                return false;
            }

            if (Gain(certificate.Price, election, totals, unit, project).Sign > 0)
            {
                fixedCost += election.Projects[project].Cost;
                fixedValue += Worth(totals, unit, project);
            }
        }

        Frontier choices = Frontier.Empty();
        foreach (int project in core.Where(p => totals[p] > 0))
        {
            choices = choices.With(
                new Item(project, election.Projects[project].Cost, totals[project]),
                (cost, _) => cost <= election.Envelope - fixedCost);
        }

        return fixedCost <= election.Envelope && fixedValue + (new Ratio(choices.States[^1].Value, 1) / unit) == value;
    }

    private static Ratio Unit(OptimumRule rule, Election election) => rule.Utility == Utility.Score ? PointTotals.Unit(election) : 1;

    private static Ratio Worth(Int128[] totals, Ratio unit, int project) => new Ratio(totals[project], BigInteger.One) / unit;

    private static Ratio Gain(Ratio price, Election election, Int128[] totals, Ratio unit, int project) =>
        Worth(totals, unit, project) - (price * election.Projects[project].Cost);

    private static Ratio Stake(Ratio price, Election election, Int128[] totals, Ratio unit, int project)
    {
        Ratio gain = Gain(price, election, totals, unit, project);
        return gain.Sign < 0 ? Ratio.Zero - gain : gain;
    }

    private static Ratio BoundAt(Ratio price, Election election, Int128[] totals, Ratio unit)
    {
        Ratio bound = price * election.Envelope;
        for (int project = 0; project < totals.Length; project++)
        {
            Ratio gain = Gain(price, election, totals, unit, project);
            bound += totals[project] > 0 && election.Projects[project].Cost <= election.Envelope && gain.Sign > 0 ? gain : Ratio.Zero;
        }

        return bound;
    }

    private static int IndexOf(Election election, string id)
    {
        for (int project = 0; project < election.Projects.Count; project++)
        {
            if (election.Projects[project].Id == id)
            {
                return project;
            }
        }

        throw new ArgumentException($"The election has no project '{id}'.", nameof(id));
    }
}
