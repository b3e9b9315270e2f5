using System.Numerics;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>
/// One run of Equal Shares over the pots of a part of the count: each round buys the project that is cheapest to its supporters, from
/// whichever pot.
/// </summary>
internal sealed class RoundsOfPots(
    Scene scene, EqualSharesRule rule, PotShares[] shares, Func<int, int[]> potsOf, TallyPhase phase, Ratio? endowment)
{
    // A project's price from one pot never falls: the last one known is a floor, and most projects need no second look.
    private readonly PriorityQueue<Offer, Offer> _offers = new();

    public void Run(IEnumerable<int> projects)
    {
        foreach (int project in projects)
        {
            Put(Offer.Unpriced(project, 0));
        }

        while (!scene.Draft.IsStopped && Cheapest() is { Count: > 0 } best)
        {
            int chosen = best.Count == 1 ? best[0].Project : Choose(best);
            foreach (Offer offer in best)
            {
                if (offer.Project == chosen)
                {
                    Buy(offer);
                }
                else
                {
                    Put(offer);
                }
            }
        }
    }

    private List<Offer> Cheapest()
    {
        List<Offer> best = [];
        while (_offers.TryPeek(out Offer known, out _) && (best.Count == 0 || known.CompareTo(best[0]) <= 0))
        {
            _offers.Dequeue();
            if (scene.Gate.Forbids(known.Project) is not null || (phase == TallyPhase.Floor && !scene.Gate.IsWanted(known.Project)))
            {
                continue;
            }

            if (Price(known) is not { } offer)
            {
                // The next pot is asked; it may be cheaper than the one before.
                if (known.Asked + 1 < potsOf(known.Project).Length)
                {
                    Put(Offer.Unpriced(known.Project, known.Asked + 1));
                }

                continue;
            }

            int order = best.Count == 0 ? -1 : offer.CompareTo(best[0]);
            if (order < 0)
            {
                best.ForEach(Put);
                best.Clear();
            }

            if (order <= 0)
            {
                best.Add(offer);
            }
            else
            {
                Put(offer);
            }
        }

        return best;
    }

    private int Choose(List<Offer> best)
    {
        int[] tied = [.. best.Select(o => o.Project).Order()];
        (int winner, Ties.TieCriterion? by) = scene.Draft.Settle(tied);
        scene.Draft.Report(tied, winner, by, phase, scene.Draft.NextRound, endowment);
        return winner;
    }

    private Offer? Price(Offer known)
    {
        PotShares pot = shares[potsOf(known.Project)[known.Asked]];
        long cost = scene.Election.Projects[known.Project].Cost;
        return pot.TryPrice(known.Project, cost, out BigInteger over, out BigInteger under)
            ? known with { Over = over, Under = under * pot.Denominator * (rule.Utility == Utility.Cost ? cost : 1) }
            : null;
    }

    private void Buy(Offer offer)
    {
        int project = offer.Project, pot = potsOf(project)[offer.Asked];
        long cost = scene.Election.Projects[project].Cost;
        shares[pot].TryPrice(project, cost, out BigInteger over, out BigInteger under);
        Ratio price = new(over, under * shares[pot].Denominator);
        BigInteger denominator = shares[pot].Denominator;
        Ratio largest = Ratio.Zero;
        long inFull = 0, allTheyHad = 0, nothing = 0;
        foreach (PotShares.Party party in shares[pot].Pay(project, over, under))
        {
            Ratio has = new(party.Amount, denominator), due = price * party.Utility, paid = Ratio.Min(has, due);
            largest = paid > largest ? paid : largest;
            inFull += has >= due ? party.Voters : 0;
            allTheyHad += has < due && has.Sign > 0 ? party.Voters : 0;
            nothing += has.Sign == 0 ? party.Voters : 0;
        }

        Ratio value = rule.Utility == Utility.Cost
            ? price / cost
            : rule.Utility == Utility.Score ? price * PointTotals.Unit(scene.Election) : price;
        scene.Fund(project, pot, phase, Measure.PricePerUtility, value, new RoundPayments(largest, inFull, allTheyHad, nothing));
    }

    private void Put(Offer offer) => _offers.Enqueue(offer, offer);
}
