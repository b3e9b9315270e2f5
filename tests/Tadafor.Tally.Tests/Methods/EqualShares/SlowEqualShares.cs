using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Tests.Ties;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.EqualShares;

/// <summary>Equal Shares as the papers define it, voter by voter in exact fractions, every project looked at in every round.</summary>
internal sealed class SlowEqualShares
{
    internal sealed record Purchase(int Project, Ratio PricePerUtility, Ratio Largest, long InFull, long WhatTheyHad, long Nothing);

    internal sealed record Tie(int Round, int[] Tied, int Winner, TieCriterion? By);

    private readonly Election _election;
    private readonly Utility _utility;
    private readonly TieLadder _ladder;
    private readonly long[][] _scores;

    public SlowEqualShares(Election election, Utility utility, OrdinalScoring scoring, TieLadder ladder)
    {
        _election = election;
        _utility = utility;
        _ladder = ladder;
        _scores = [.. Enumerable.Range(0, election.Projects.Count).Select(p =>
            utility == Utility.Score ? Slow.Scores(election, scoring, p) : Slow.Approvals(election, p))];
    }

    public List<Purchase> Purchases { get; } = [];

    public List<Tie> Ties { get; } = [];

    public bool Unresolved { get; private set; }

    public Ratio[] Money { get; private set; } = [];

    public long Cost => Purchases.Sum(p => _election.Projects[p.Project].Cost);

    public bool IsSupported(int project) => _scores[project].Any(s => s > 0);

    public void Run(Ratio endowment, long abandonAbove)
    {
        Purchases.Clear();
        Ties.Clear();
        Unresolved = false;
        Money = [.. Enumerable.Repeat(endowment, _election.Ballots.Rows)];
        while (Cost <= abandonAbove)
        {
            (int Project, Ratio Price)[] affordable =
            [
                .. from p in Enumerable.Range(0, _election.Projects.Count)
                   where _election.Projects[p].Cost > 0 && Purchases.TrueForAll(b => b.Project != p)
                   let price = Price(p)
                   where price is not null
                   select (p, price.Value),
            ];
            if (affordable.Length == 0)
            {
                return;
            }

            Ratio least = affordable.Min(a => Compared(a.Project, a.Price));
            int[] tied = [.. affordable.Where(a => Compared(a.Project, a.Price) == least).Select(a => a.Project)];
            int winner = tied[0];
            if (tied.Length > 1)
            {
                (winner, TieCriterion? by) = SlowTies.Settle(_election, _ladder, tied);
                Ties.Add(new Tie(Purchases.Count + 1, tied, winner, by));
            }

            if (winner < 0)
            {
                Unresolved = true;
                return;
            }

            Buy(winner, affordable.First(a => a.Project == winner).Price);
        }
    }

    public Ratio MoneyBehind(int project)
    {
        Ratio sum = Ratio.Zero;
        for (int row = 0; row < Money.Length; row++)
        {
            sum += _scores[project][row] > 0 ? Money[row] * _election.Ballots.Multiplicity[row] : Ratio.Zero;
        }

        return sum;
    }

    // Least price per unit of this project's utility (per score point, or per voter).
    private Ratio? Price(int project)
    {
        if (MoneyBehind(project) < _election.Projects[project].Cost)
        {
            return null;
        }

        // Same money and same score, same entry; then in the order in which they run out of money.
        var entries = Enumerable.Range(0, Money.Length)
            .Where(r => _scores[project][r] > 0)
            .GroupBy(r => (Money: Money[r], Score: _scores[project][r]))
            .Select(g => (g.Key.Money, g.Key.Score, Voters: g.Sum(r => (long)_election.Ballots.Multiplicity[r])))
            .OrderBy(e => e.Money / e.Score)
            .ToList();
        Ratio left = _election.Projects[project].Cost;
        Ratio scores = entries.Aggregate(Ratio.Zero, (sum, e) => sum + ((Ratio)e.Voters * e.Score));
        foreach ((Ratio money, long score, long voters) in entries)
        {
            if (left / scores <= money / score)
            {
                return left / scores;
            }

            left -= money * voters;
            scores -= (Ratio)voters * score;
        }

        throw new InvalidOperationException("Supporters with enough money could not pay.");
    }

    private Ratio Compared(int project, Ratio price) => _utility == Utility.Cost ? price / _election.Projects[project].Cost : price;

    private void Buy(int project, Ratio price)
    {
        Ratio largest = Ratio.Zero;
        long inFull = 0, whatTheyHad = 0, nothing = 0;
        for (int row = 0; row < Money.Length; row++)
        {
            long score = _scores[project][row], voters = _election.Ballots.Multiplicity[row];
            if (score <= 0)
            {
                continue;
            }

            Ratio due = price * score, payment = Ratio.Min(due, Money[row]);
            nothing += Money[row].Sign == 0 ? voters : 0;
            whatTheyHad += Money[row].Sign > 0 && Money[row] < due ? voters : 0;
            inFull += Money[row].Sign > 0 && Money[row] >= due ? voters : 0;
            largest = largest < payment ? payment : largest;
            Money[row] -= payment;
        }

        Purchases.Add(new Purchase(project, Compared(project, price), largest, inFull, whatTheyHad, nothing));
    }
}
