using System.Numerics;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>
/// Equal Shares under constraints, by the book: every project that may still be funded is priced anew in every round, unless its last price
/// is above the best.
/// </summary>
internal sealed class ConstrainedSharesRecount(EqualSharesPlan plan, Protocol protocol)
{
    private readonly Election _election = protocol.Election;
    private readonly Supporters _supporters = new(protocol.Election, plan.ByCost ? Scores.Votes : plan.Score);

    private Conditions Conditions => protocol.Conditions;

    public TallyOutcome Count(TallyDefinition definition)
    {
        GreedyRecount byVotes = new(protocol, PlainBallots.Votes(_election), 1, perCost: false, stops: false, minimum: null, Measure.Votes);
        if (Conditions.HasFloors)
        {
            Part(Conditions.ForFloor, TallyPhase.Floor);
            byVotes.ServeFloors();
        }

        Ratio endowment = Ratio.Zero;
        foreach (Func<int, string?[]> potsOf in Conditions.Parts)
        {
            endowment = Share(null);
            Part(potsOf, TallyPhase.Main);
        }

        if (plan.Fills && !protocol.Waits)
        {
            protocol.Reopen();
            byVotes.Count(TallyPhase.Fill);
        }

        return protocol.Close(definition) with { Endowment = Conditions.HasDistricts ? null : endowment };
    }

    private void Part(Func<int, string?[]> potsOf, TallyPhase phase)
    {
        if (protocol.Waits)
        {
            return;
        }

        bool floor = phase == TallyPhase.Floor;
        Ratio? endowment = Conditions.HasDistricts ? null : Share(null);
        int[] looked = [.. Enumerable.Range(0, _election.Projects.Count).Where(p => !protocol.Funded.Contains(p) && potsOf(p).Length > 0)];
        if (plan.FreeFirst)
        {
            Free(looked, potsOf, floor);
        }

        Purses[] purses = [.. Conditions.Pots.Select(pot => new Purses(_supporters, Share(pot).Numerator, Share(pot).Denominator))];
        Purses Of(string? pot) => purses[Array.IndexOf(Conditions.Pots, pot)];
        PriceList prices = new(project => Cheapest(potsOf(project), Of, project));
        while (!protocol.Waits)
        {
            prices.Ask(looked.Where(p => _election.Projects[p].Cost > 0 && _supporters.Of(p).Count > 0 && IsOpen(p, floor)));
            if (prices.Best.Length == 0)
            {
                break;
            }

            if (protocol.Choose(prices.Best, phase, protocol.Rounds.Count + 1, endowment) is { } bought)
            {
                string? pot = prices.PotOf(bought);
                Buy(bought, pot, Of(pot), phase);
            }
        }

        foreach (int project in looked.Where(p => !floor && !protocol.Funded.Contains(p) && !protocol.Waits))
        {
            protocol.Block(project, Conditions.Against(project) ?? WhyNot(project, potsOf(project)[^1], Of));
        }
    }

    // The first pot in which the project's supporters have enough, at what price, and whether a later pot could still take its place.
    private PriceList.Offer? Cheapest(string?[] pots, Func<string?, Purses> of, int project)
    {
        for (int i = 0; i < pots.Length; i++)
        {
            if (Price(of(pots[i]), project) is { } price)
            {
                Fraction compared = plan.ByCost ? price with { Under = price.Under * _election.Projects[project].Cost } : price;
                return new PriceList.Offer(project, pots[i], compared, IsLast: i == pots.Length - 1);
            }
        }

        return null;
    }

    private Obstacle WhyNot(int project, string? last, Func<string?, Purses> of)
    {
        Purses purses = of(last);
        long money = (long)(purses.Of(project).Aggregate(BigInteger.Zero, (sum, g) => sum + (g.Amount * g.Voters)) / purses.Denominator);
        return _supporters.Of(project).Count == 0 ? new NoSupport()
            : Conditions.HasDistricts ? new PotSharesTooSmall(last, money) : new SupportersMoneyTooSmall(money);
    }

    private void Free(int[] looked, Func<int, string?[]> potsOf, bool floor)
    {
        while (!protocol.Waits)
        {
            List<int> free = [.. looked.Where(p => _election.Projects[p].Cost == 0 && _supporters.Of(p).Count > 0 && IsOpen(p, floor))];
            free.Sort((a, b) => Judge.ById(_election.Projects[a].Id, _election.Projects[b].Id));
            if (free.Count == 0)
            {
                return;
            }

            TallyPhase phase = floor ? TallyPhase.Floor : TallyPhase.Free;
            int? next = Conditions.GoTogether(free, floor) ? free[0] : protocol.Choose(free, phase, protocol.Rounds.Count + 1);
            if (next is { } project)
            {
                protocol.Fund(project, phase, Measure.PricePerUtility, Ratio.Zero, pot: potsOf(project)[0]);
            }
        }
    }

    private bool IsOpen(int project, bool floor) =>
        !protocol.Funded.Contains(project) && Conditions.Against(project) is null && (!floor || Conditions.IsAskedFor(project));

    // A district's envelope is shared by those who support one of its projects, the common pot by all.
    private Ratio Share(string? pot)
    {
        HashSet<int> ballots = [];
        for (int project = 0; project < _election.Projects.Count; project++)
        {
            ballots.UnionWith(_election.Projects[project].District == pot ? _supporters.Of(project).Select(s => s.Ballot) : []);
        }

        long voters = pot is null ? _election.Ballots.Voters : ballots.Sum(b => _supporters.Voters[b]);
        return new Ratio(Conditions.LeftIn(pot), Math.Max(1, voters));
    }

    private Fraction? Price(Purses purses, int project) => PlainSharesRun.Price(purses, project, _election.Projects[project].Cost);

    private void Buy(int project, string? pot, Purses purses, TallyPhase phase)
    {
        Fraction price = Price(purses, project)!.Value;
        RoundPayments payments = PlainSharesRun.Pay(purses, project, price);
        Ratio value = plan.ByCost ? price.ToRatio() / _election.Projects[project].Cost : price.ToRatio() * plan.Score.Unit;
        protocol.Fund(project, phase, Measure.PricePerUtility, value, payments, pot);
    }
}
