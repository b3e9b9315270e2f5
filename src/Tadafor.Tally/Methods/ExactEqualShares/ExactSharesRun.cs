using System.Runtime.InteropServices;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>
/// Exact Equal Shares at one endowment, and what it would take to change each of its rounds. Going on to a higher endowment, the rounds
/// that do not change
/// are kept.
/// </summary>
internal sealed class ExactSharesRun
{
    private const int MostClasses = 1 << 20;

    private readonly Election _election;
    private readonly ExactSharesUtility _utility;
    private readonly TieBreaker _ties;
    private readonly int[] _candidates;
    private readonly SupporterRows _supporters;
    private readonly List<SplitGroup>[] _groupsOf;
    private readonly List<ExactSharesRound> _rounds = [];
    private readonly bool _ladderDependsOnCompany;
    private PaidClasses _classes;
    private SplitGroups _groups;
    private Split _split;

    /// <param name="election">The election.</param>
    /// <param name="utility">What a funded project is worth to a supporter.</param>
    /// <param name="supporters">Who supports what.</param>
    /// <param name="candidates">Projects with supporters and a cost above zero.</param>
    /// <param name="ladder">What settles ties.</param>
    public ExactSharesRun(Election election, ExactSharesUtility utility, SupporterRows supporters, int[] candidates, TieLadder ladder)
    {
        _election = election;
        _utility = utility;
        _supporters = supporters;
        _candidates = candidates;
        _ties = new TieBreaker(election, ladder);
        _classes = new PaidClasses(candidates.Length);
        _groups = new SplitGroups(election, supporters, _classes);
        _split = new Split(_classes);
        _groupsOf = [.. election.Projects.Select(_ => new List<SplitGroup>())];

        // Deposit orders say nothing when one of the tied is unknown, so that a third project can change who wins between two.
        _ladderDependsOnCompany = ladder.Criteria.Any(c => c is EarliestDeposit) && election.Projects.Any(p => p.DepositOrder is null);
    }

    /// <summary>What each voter starts with.</summary>
    public Ratio Endowment => _split.Endowment;

    /// <summary>The purchases, and a last round that buys nothing or stops at a tie.</summary>
    public IReadOnlyList<ExactSharesRound> Rounds => _rounds;

    /// <summary>What the purchases cost together.</summary>
    public long Cost { get; private set; }

    /// <summary>The least higher endowment at which the outcome changes; <see langword="null"/> when it never does.</summary>
    public Ratio? NextChange => Threshold.Least(_rounds.Select(r => r.NextChange))?.Endowment;

    /// <summary>The ladder could not settle a tie; the last round holds it.</summary>
    public bool IsUnresolved => _rounds[^1].Tie is { Winner: < 0 };

    /// <summary>
    /// The group that came nearest to splitting the cost of a project that was not bought, of equal ones the largest; from the last round.
    /// </summary>
    public (SplitGroup Group, Ratio Needed) Nearest(int project)
    {
        List<SplitGroup> groups = _groupsOf[project];
        SplitGroup nearest = groups[0];
        Ratio least = _split.Needed(_election.Projects[project].Cost, nearest);
        foreach (SplitGroup group in groups)
        {
            Ratio needed = _split.Needed(_election.Projects[project].Cost, group);
            (nearest, least) = needed <= least ? (group, needed) : (nearest, least);
        }

        return (nearest, least);
    }

    /// <summary>Counts from the first round.</summary>
    public void Start(Ratio endowment)
    {
        _rounds.Clear();
        Cost = 0;
        Play(endowment, new int[_election.Ballots.Rows]);
    }

    /// <summary>Goes on at a higher endowment, from the first round that changes, or meets another tie, at it or below.</summary>
    public void Resume(Ratio endowment)
    {
        if (_classes.Count > MostClasses)
        {
            // Classes of endowments long past would fill the memory: forget them and count afresh.
            _classes = new PaidClasses(_candidates.Length);
            _groups = new SplitGroups(_election, _supporters, _classes);
            _split = new Split(_classes);
            Start(endowment);
            return;
        }

        double near = Approximation.Of(endowment);
        bool Reaches(Threshold? threshold) => threshold?.IsAtMost(endowment, near) ?? false;
        int from = _rounds.FindIndex(r => Reaches(r.NextChange) || Reaches(r.NextLostTie));
        int[] classOf = [.. _rounds[from].ClassesBefore];
        Cost -= _rounds.Skip(from).Where(r => r.Project >= 0).Sum(r => _election.Projects[r.Project].Cost);
        _rounds.RemoveRange(from, _rounds.Count - from);
        Play(endowment, classOf);
    }

    private void Play(Ratio endowment, int[] classOf)
    {
        _split.Endowment = endowment;
        HashSet<int> open = [.. _candidates.Except(_rounds.Select(r => r.Project))];
        do
        {
            _groups.Order(classOf);
            foreach (int project in open)
            {
                _groups.Find(project, classOf, _groupsOf[project]);
            }

            ExactSharesRound round = Choose(open, [.. classOf]);
            _rounds.Add(round);
            if (round.Project >= 0)
            {
                Pay(round, classOf);
                open.Remove(round.Project);
                Cost += _election.Projects[round.Project].Cost;
            }
        }
        while (_rounds[^1].Project >= 0);
    }

    private ExactSharesRound Choose(HashSet<int> open, int[] before)
    {
        List<int> best = [];
        SplitGroup bestGroup = default;
        foreach (int project in open)
        {
            SplitGroup group = _split.Largest(_election.Projects[project].Cost, _groupsOf[project]);
            int order = group.Payers == 0 ? -1 : best.Count == 0 ? 1 : CompareWorth(project, group.Payers, best[0], bestGroup.Payers);
            if (order > 0)
            {
                best.Clear();
                bestGroup = group;
            }

            if (order >= 0)
            {
                best.Add(project);
            }
        }

        int chosen = best.Count == 1 ? best[0] : -1;
        TieMet? tie = null;
        if (best.Count > 1)
        {
            best.Sort();
            chosen = _ties.Settle(CollectionsMarshal.AsSpan(best), out TieCriterion? by);
            tie = new TieMet(_rounds.Count + 1, [.. best], chosen, by);
        }

        if (chosen < 0)
        {
            return new ExactSharesRound(before, tie is null ? NextOf(open, -1, 0) : new Threshold?[_election.Projects.Count]) { Tie = tie };
        }

        long cost = _election.Projects[chosen].Cost;
        long payers = _split.Largest(cost, _groupsOf[chosen]).Payers;
        return new ExactSharesRound(before, NextOf(open, chosen, payers))
        {
            Project = chosen,
            Payers = payers,
            Price = new Ratio(cost, payers),
            Tie = tie,
            NextLostTie = NextLostTie(open, chosen, payers),
        };
    }

    // When each project would be bought in this round instead of the chosen one, or the chosen one by more voters.
    private Threshold?[] NextOf(HashSet<int> open, int chosen, long payers)
    {
        Threshold?[] next = new Threshold?[_election.Projects.Count];
        foreach (int project in open)
        {
            long cost = _election.Projects[project].Cost;
            long least = chosen < 0 ? 1 : project == chosen ? payers + 1
                : Split.FewestPayers(
                    Worth(project),
                    cost,
                    (Int128)Worth(chosen) * payers,
                    _election.Projects[chosen].Cost,
                    !MayWinTie(project, chosen));
            next[project] = _split.Next(cost, _groupsOf[project], least);
        }

        return next;
    }

    // When another project would tie with the chosen one and lose: that changes what is reported, not what is bought.
    private Threshold? NextLostTie(HashSet<int> open, int chosen, long payers)
    {
        Threshold? next = null;
        foreach (int project in open.Where(p => p != chosen && !MayWinTie(p, chosen)))
        {
            long cost = _election.Projects[project].Cost, rivalCost = _election.Projects[chosen].Cost;
            long equal = Split.FewestPayers(Worth(project), cost, (Int128)Worth(chosen) * payers, rivalCost, strictly: false);
            if (equal != Split.FewestPayers(Worth(project), cost, (Int128)Worth(chosen) * payers, rivalCost, strictly: true))
            {
                next = Threshold.Least([next, _split.Next(cost, _groupsOf[project].FindAll(g => g.Payers == equal), equal)]);
            }
        }

        return next;
    }

    private bool MayWinTie(int project, int rival) => _ladderDependsOnCompany || _ties.Settle([project, rival], out _) != rival;

    private void Pay(ExactSharesRound round, int[] classOf)
    {
        int poorest = _split.Largest(_election.Projects[round.Project].Cost, _groupsOf[round.Project]).PoorestClass;
        double nearPrice = Approximation.Of(round.Price);
        Dictionary<int, int> after = [];
        foreach (int row in _supporters.Of(round.Project))
        {
            int index = classOf[row];
            if (!after.TryGetValue(index, out int moved))
            {
                moved = _classes.Compare(index, poorest) <= 0
                    ? _classes.After(index, round.Project, round.Payers, round.Price, nearPrice)
                    : index;
                after.Add(index, moved);
            }

            classOf[row] = moved;
        }
    }

    private long Worth(int project) => _utility == ExactSharesUtility.Cost ? _election.Projects[project].Cost : 1;

    // Utility times payers per unit of money; with cost utilities the cost cancels out.
    private int CompareWorth(int a, long payersOfA, int b, long payersOfB) => _utility == ExactSharesUtility.Cost
        ? payersOfA.CompareTo(payersOfB)
        : ((Int128)payersOfA * _election.Projects[b].Cost).CompareTo((Int128)payersOfB * _election.Projects[a].Cost);
}
