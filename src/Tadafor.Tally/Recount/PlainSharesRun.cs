using System.Numerics;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Recount;

/// <summary>The Method of Equal Shares at one endowment, by the book.</summary>
internal sealed class PlainSharesRun
{
    private readonly Election _election;
    private readonly bool _byCost;
    private readonly Purses _purses;

    /// <param name="election">The election.</param>
    /// <param name="supporters">Supporters with utilities; with cost utilities every one counts 1 and prices are divided by the
    /// cost.</param>
    /// <param name="byCost">Whether utilities are costs.</param>
    /// <param name="candidates">Projects with supporters and a cost.</param>
    /// <param name="endowment">What every voter starts with.</param>
    /// <param name="judge">Settles ties.</param>
    public PlainSharesRun(Election election, Supporters supporters, bool byCost, IEnumerable<int> candidates, Ratio endowment, Judge judge)
    {
        _election = election;
        _byCost = byCost;
        _purses = new Purses(supporters, endowment.Numerator, endowment.Denominator);
        Endowment = endowment;

        // A price never falls from round to round, as money only gets less: the last price known is a floor, and most projects need no
        // second look.
        PriorityQueue<int, Fraction> floors = new(candidates.Select(p => (p, new Fraction(0, 1))));
        while (Cost <= election.Envelope && Next(floors, judge) is { } next)
        {
            Buy(next);
        }
    }

    public Ratio Endowment { get; }

    public List<PlainSharesRound> Rounds { get; } = [];

    public List<EqualSharesTie> Ties { get; } = [];

    public BigInteger Cost { get; private set; }

    public bool Waits => Ties.Count > 0 && Ties[^1].Settled is null;

    public IEnumerable<int> Funded => Rounds.Select(r => r.Project);

    /// <summary>What a project's supporters have left together, in whole units.</summary>
    public BigInteger MoneyOf(int project) =>
        _purses.Of(project).Aggregate(BigInteger.Zero, (sum, g) => sum + (g.Amount * g.Voters)) / _purses.Denominator;

    private int? Next(PriorityQueue<int, Fraction> floors, Judge judge)
    {
        List<int> best = [];
        Fraction least = default;
        List<(int Project, Fraction Price)> seen = [];
        while (floors.TryPeek(out int project, out Fraction floor) && (best.Count == 0 || floor.CompareTo(least) <= 0))
        {
            floors.Dequeue();
            if (Price(_purses, project, _election.Projects[project].Cost) is not { } price)
            {
                continue;
            }

            Fraction compared = _byCost ? price with { Under = price.Under * _election.Projects[project].Cost } : price;
            seen.Add((project, compared));
            int order = best.Count == 0 ? -1 : compared.CompareTo(least);
            if (order < 0)
            {
                (best, least) = ([], compared);
            }

            if (order <= 0)
            {
                best.Add(project);
            }
        }

        int? next = best.Count == 0 ? null : best[0];
        if (best.Count > 1)
        {
            best.Sort();
            (int Winner, TieCriterion? By)? settled = judge.Settle(best);
            Ties.Add(new EqualSharesTie(Rounds.Count + 1, [.. best], settled));
            next = settled?.Winner;
        }

        floors.EnqueueRange(seen.Where(s => s.Project != next));
        return next;
    }

    /// <summary>The least price per utility at which the supporters cover the cost; nothing when they have too little.</summary>
    public static Fraction? Price(Purses purses, int project, long cost)
    {
        List<Purses.Group> groups = purses.Of(project);

        // Those who can pay least per utility run out first.
        groups.Sort(static (a, b) => (a.Amount * b.Utility).CompareTo(b.Amount * a.Utility));
        BigInteger missing = cost * purses.Denominator;
        BigInteger utility = groups.Aggregate(BigInteger.Zero, (sum, g) => sum + ((BigInteger)g.Voters * g.Utility));
        foreach (Purses.Group group in groups)
        {
            if (missing * group.Utility <= group.Amount * utility)
            {
                return new Fraction(missing, utility * purses.Denominator);
            }

            missing -= group.Amount * group.Voters;
            utility -= (BigInteger)group.Voters * group.Utility;
        }

        return null;
    }

    /// <summary>The supporters pay the price, or what they have.</summary>
    public static RoundPayments Pay(Purses purses, int project, Fraction price)
    {
        BigInteger under = price.Under / purses.Denominator;
        long full = 0, poor = 0, nothing = 0;
        Ratio largest = Ratio.Zero;
        foreach (Purses.Group group in purses.Of(project))
        {
            Ratio due = new(price.Over * group.Utility, price.Under), has = new(group.Amount, purses.Denominator);
            Ratio paid = Ratio.Min(due, has);
            largest = paid > largest ? paid : largest;
            full += has >= due ? group.Voters : 0;
            poor += has < due && has.Sign > 0 ? group.Voters : 0;
            nothing += has.Sign == 0 ? group.Voters : 0;
        }

        purses.Pay(project, price.Over, under);
        return new RoundPayments(largest, full, poor, nothing);
    }

    private void Buy(int project)
    {
        long cost = _election.Projects[project].Cost;
        Fraction price = Price(_purses, project, cost)!.Value;
        Rounds.Add(new PlainSharesRound(project, price.ToRatio(), Pay(_purses, project, price)));
        Cost += cost;
    }
}
