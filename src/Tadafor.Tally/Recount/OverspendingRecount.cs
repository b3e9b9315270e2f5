using System.Numerics;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>
/// Equal Shares with bounded overspending, by the book. Supporters who pay at most l per unit of utility collect F(l), the sum of
/// min(money, l * utility):
/// the part F(l) / cost of the cost, at the price l * cost / F(l). Each round buys at the least price divided by part, l * cost^2 / F(l)^2,
/// where F(l) is at
/// most the cost; of equal ones it takes the largest part.
/// </summary>
internal sealed class OverspendingRecount(OverspendingPlan plan, Protocol protocol)
{
    private readonly Election _election = protocol.Election;
    private readonly Purses _purses = new(
        new Supporters(protocol.Election, plan.Score), protocol.Election.Envelope, BigInteger.Max(1, protocol.Election.Ballots.Voters));

    /// <summary>A way to buy a project. With cost utilities every supporter counts one, and values are divided by the cost.</summary>
    /// <param name="Collected">F(l): what its supporters would pay together.</param>
    /// <param name="Limit">l: the most per unit of utility any of them would pay.</param>
    /// <param name="Value">What the rounds compare.</param>
    private readonly record struct Offer(Fraction Collected, Fraction Limit, Fraction Value);

    public TallyOutcome Count(TallyDefinition definition)
    {
        Ratio endowment = new(_election.Envelope, BigInteger.Max(1, _election.Ballots.Voters));
        List<int> open = [];
        foreach (int project in protocol.ById())
        {
            if (_purses.Of(project).Count == 0)
            {
                protocol.Block(project, new NoSupport());
            }
            else if (_election.Projects[project].Cost == 0)
            {
                protocol.Fund(project, TallyPhase.Free, Measure.PricePerUtilityAndPart, Ratio.Zero);
            }
            else
            {
                open.Add(project);
            }
        }

        while (Round(open) is { } bought)
        {
            open.Remove(bought);
        }

        return protocol.Close(definition) with { Endowment = endowment };
    }

    private int? Round(List<int> open)
    {
        List<(int Project, Offer Offer)> offers = [];
        foreach (int project in open.ToArray())
        {
            Offer? offer = protocol.Fits(project) ? Best(project) : null;
            if (offer is { } best)
            {
                offers.Add((project, best));
                continue;
            }

            protocol.Block(project, protocol.Fits(project) ? new SupportersMoneyTooSmall(0) : new EnvelopeTooSmall(protocol.Left));
            open.Remove(project);
        }

        int[] tied =
        [
            .. offers.Where(o => offers.TrueForAll(other => o.Offer.Value.CompareTo(other.Offer.Value) <= 0)).Select(o => o.Project)
        ];
        if (tied.Length == 0 || protocol.Choose(tied, TallyPhase.Main, protocol.Rounds.Count + 1) is not { } chosen)
        {
            return null;
        }

        Buy(chosen, offers.Single(o => o.Project == chosen).Offer);
        return chosen;
    }

    // Between two limits at which someone has given all, l / F(l)^2 first grows, then falls: it is least at one of them, or where the cost
    // is collected.
    private Offer? Best(int project)
    {
        List<Purses.Group> givers = [.. _purses.Of(project).Where(g => g.Amount.Sign > 0)];
        givers.Sort(static (a, b) => (a.Amount * b.Utility).CompareTo(b.Amount * a.Utility));
        Offer? best = null;
        BigInteger spent = 0, cost = _election.Projects[project].Cost * _purses.Denominator;
        BigInteger utility = givers.Aggregate(BigInteger.Zero, (sum, g) => sum + ((BigInteger)g.Voters * g.Utility));
        foreach (Purses.Group giver in givers)
        {
            // All who have not given everything pay as much per unit of utility as this one has.
            BigInteger collected = (spent * giver.Utility) + (giver.Amount * utility);
            bool whole = collected >= cost * giver.Utility;
            Offer offer = whole
                ? At(project, new Fraction(cost, _purses.Denominator), new Fraction(cost - spent, utility * _purses.Denominator))
                : At(
                    project,
                    new Fraction(collected, giver.Utility * _purses.Denominator),
                    new Fraction(giver.Amount, giver.Utility * _purses.Denominator));
            best = best is { } known && known.Value.CompareTo(offer.Value) < 0 ? known : offer;
            if (whole)
            {
                break;
            }

            spent += giver.Amount * giver.Voters;
            utility -= (BigInteger)giver.Voters * giver.Utility;
        }

        return best;
    }

    private Offer At(int project, Fraction collected, Fraction limit)
    {
        BigInteger cost = _election.Projects[project].Cost;
        return new Offer(collected, limit, new Fraction(
            limit.Over * cost * cost * collected.Under * collected.Under,
            limit.Under * collected.Over * collected.Over * (plan.ByCost ? cost : 1)));
    }

    private void Buy(int project, Offer offer)
    {
        long cost = _election.Projects[project].Cost;
        Ratio price = new(offer.Limit.Over * cost * offer.Collected.Under, offer.Limit.Under * offer.Collected.Over);
        long full = 0, all = 0, nothing = 0;
        Ratio largest = Ratio.Zero, paid = Ratio.Zero;
        foreach (Purses.Group group in _purses.Of(project))
        {
            Ratio due = price * group.Utility, has = new(group.Amount, _purses.Denominator), pays = Ratio.Min(due, has);
            largest = pays > largest ? pays : largest;
            paid += pays * group.Voters;
            full += has >= due ? group.Voters : 0;
            all += has < due && has.Sign > 0 ? group.Voters : 0;
            nothing += has.Sign == 0 ? group.Voters : 0;
        }

        _purses.Pay(project, price.Numerator * _purses.Denominator, price.Denominator);
        RoundPayments payments = new(largest, full, all, nothing) { Uncovered = cost - paid };
        protocol.Fund(project, TallyPhase.Main, Measure.PricePerUtilityAndPart, offer.Value.ToRatio() * plan.Score.Unit, payments);
    }
}
