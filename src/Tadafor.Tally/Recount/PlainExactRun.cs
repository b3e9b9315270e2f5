using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Recount;

/// <summary>Exact Equal Shares at one endowment, by the book, and up to where nothing in it can change.</summary>
internal sealed class PlainExactRun
{
    private readonly Election _election;
    private readonly bool _byCost;
    private readonly Judge _judge;
    private readonly Fraction _endowment;

    /// <param name="election">The election.</param>
    /// <param name="byCost">Whether a project is worth its cost; otherwise one.</param>
    /// <param name="candidates">Projects with supporters and a cost.</param>
    /// <param name="judge">Settles ties.</param>
    /// <param name="endowment">What every voter starts with.</param>
    /// <param name="start">What voters have paid when the first round left to count begins.</param>
    /// <param name="kept">Rounds before it, known not to change.</param>
    public PlainExactRun(
        Election election,
        bool byCost,
        int[] candidates,
        Judge judge,
        Fraction endowment,
        EqualParts start,
        IEnumerable<PlainExactRound> kept)
    {
        _election = election;
        _byCost = byCost;
        _judge = judge;
        _endowment = endowment;
        Rounds = [.. kept];
        HashSet<int> open = [.. candidates.Except(Purchases.Select(p => p.Project))];
        EqualParts parts = start;
        do
        {
            Rounds.Add(Round(parts, open));
            if (Rounds[^1].Bought is { } bought)
            {
                parts = parts.After(bought.Project, Cost(bought.Project), bought.Group);
                open.Remove(bought.Project);
            }
        }
        while (Rounds[^1].Bought is not null);
    }

    public Ratio Endowment => _endowment.ToRatio();

    /// <summary>Purchases, and a last round that buys nothing.</summary>
    public List<PlainExactRound> Rounds { get; }

    /// <summary>Who was bought, and by how many.</summary>
    public IEnumerable<(int Project, long Payers)> Purchases =>
        Rounds.Where(r => r.Bought is not null).Select(r => (r.Bought!.Value.Project, r.Bought.Value.Group.Payers));

    public Int128 Spent => Purchases.Aggregate((Int128)0, (sum, p) => sum + Cost(p.Project));

    public bool Fits => Spent <= _election.Envelope;

    public bool Waits => Rounds[^1].Tie is { Settled: null };

    public IEnumerable<EqualSharesTie> Ties => Rounds.Where(r => r.Tie is not null).Select(r => r.Tie!);

    /// <summary>The same at a higher endowment. Rounds that cannot change below it are kept.</summary>
    public PlainExactRun At(Fraction endowment, int[] candidates)
    {
        int from = Rounds.FindIndex(r => r.Event is { } e && e.CompareTo(endowment) <= 0);
        return new PlainExactRun(_election, _byCost, candidates, _judge, endowment, Rounds[from].Before, Rounds.Take(from));
    }

    private long Cost(int project) => _election.Projects[project].Cost;

    // Utility per unit of money.
    private Fraction Worth(int project, long payers) => new((Int128)payers * (_byCost ? Cost(project) : 1), Cost(project));

    private PlainExactRound Round(EqualParts parts, HashSet<int> open)
    {
        Dictionary<int, List<EqualParts.Group>> groups = open.ToDictionary(p => p, p => parts.GroupsOf(p));
        (int Project, EqualParts.Group Group, Fraction Worth)[] affordable =
        [
            .. from project in open
               let largest = groups[project].FindLast(g => parts.Needed(Cost(project), g).CompareTo(_endowment) <= 0)
               where largest.Payers > 0
               select (project, largest, Worth(project, largest.Payers)),
        ];
        if (affordable.Length == 0)
        {
            Dictionary<int, Fraction> first = Chances(parts, groups, static (_, _) => true);
            return new PlainExactRound(parts, null, null, Least(first.Values), first);
        }

        int[] best =
        [
            .. affordable.Where(a => Array.TrueForAll(affordable, o => a.Worth.CompareTo(o.Worth) >= 0)).Select(a => a.Project).Order()
        ];
        (int Winner, TieCriterion? By)? settled = best.Length == 1 ? (best[0], null) : _judge.Settle(best);
        EqualSharesTie? tie = best.Length == 1 ? null : new EqualSharesTie(Rounds.Count + 1, best, settled);
        if (settled is not { } chosen)
        {
            return new PlainExactRound(parts, null, tie, null, new Dictionary<int, Fraction>());
        }

        (int winner, EqualParts.Group group, Fraction worth) = affordable.Single(a => a.Project == chosen.Winner);
        Dictionary<int, Fraction> events = Chances(
            parts,
            groups,
            (p, g) => p == winner ? g.Payers > group.Payers : Worth(p, g.Payers).CompareTo(worth) >= 0);
        Dictionary<int, Fraction> chances = Chances(parts, groups, (p, g) =>
        {
            int order = Worth(p, g.Payers).CompareTo(worth);
            return p != winner && (order > 0 || (order == 0 && _judge.MayPrefer(p, winner)));
        });
        return new PlainExactRound(parts, (winner, group), tie, Least(events.Values), chances);
    }

    // For each project, the least endowment above the present one that any of its groups of a kind needs.
    private Dictionary<int, Fraction> Chances(
        EqualParts parts,
        Dictionary<int, List<EqualParts.Group>> groups,
        Func<int, EqualParts.Group, bool> isOfTheKind)
    {
        Dictionary<int, Fraction> chances = [];
        foreach ((int project, List<EqualParts.Group> all) in groups)
        {
            if (Least(all
                .Where(g => isOfTheKind(project, g))
                .Select(g => parts.Needed(Cost(project), g))
                .Where(n => n.CompareTo(_endowment) > 0)) is { } least)
            {
                chances.Add(project, least);
            }
        }

        return chances;
    }

    public static Fraction? Least(IEnumerable<Fraction> fractions)
    {
        Fraction? least = null;
        foreach (Fraction fraction in fractions)
        {
            least = least is { } known && known.CompareTo(fraction) <= 0 ? least : fraction;
        }

        return least;
    }
}
