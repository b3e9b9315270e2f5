using System.Numerics;
using System.Runtime.InteropServices;
using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// One run of the Method of Equal Shares at one endowment. Every voter starts with the endowment; each round buys the project whose
/// supporters can share
/// its cost at the least price per unit of utility, nobody paying more than they have left.
/// </summary>
/// <remarks>
/// Exact and fast: (1) voters with the same purchases share a class; (2) a project's price never falls, so its last bound orders the queue
/// and most
/// projects are not looked at in most rounds; (3) doubles with certified error bounds decide unless their intervals overlap; (4) then exact
/// fractions do.
/// A run is used again for other endowments without allocating.
/// </remarks>
internal sealed class EqualSharesRun
{
    private const double Rounding = 1.0 / (1L << 52);

    private readonly Election _election;
    private readonly SupporterLists _lists;
    private readonly TieBreaker _ties;
    private readonly long[] _scales;
    private readonly int[] _candidates;
    private readonly CountingSpace _space;
    private readonly BudgetClasses _classes;
    private readonly PriceChain _chain;
    private readonly BallotLedger _ledger;
    private readonly ExactPrice _exact;
    private readonly CandidateQueue _queue;
    private readonly Holdings _holdings;
    private readonly Purse _purse;
    private readonly Checkout _checkout;
    private readonly List<(int Project, double Low)> _seen = [];
    private readonly List<(int Project, double Low)> _contenders = [];
    private readonly List<EqualSharesRound> _rounds = [];
    private readonly List<TieMet> _tiesMet = [];
    private readonly Dictionary<int, PriceBounds> _unclear = [];
    private readonly ExactComparisons _comparisons;
    private double _error;

    /// <param name="election">The election.</param>
    /// <param name="lists">Supporters with utilities.</param>
    /// <param name="scales">What a project's price is divided by to give what rounds compare: its cost for cost utilities, else 1.</param>
    /// <param name="candidates">Projects with supporters and a cost above zero.</param>
    /// <param name="ties">The ladder.</param>
    public EqualSharesRun(Election election, SupporterLists lists, long[] scales, int[] candidates, TieBreaker ties)
    {
        _election = election;
        _lists = lists;
        _scales = scales;
        _candidates = candidates;
        _ties = ties;
        _space = election.Workspace.Rent(static () => new CountingSpace());
        _classes = _space.Classes;
        _chain = _space.Chain;
        _ledger = _space.Ledger;
        _exact = _space.Exact;
        _queue = _space.Queue;
        _holdings = _space.Holdings;
        _purse = _space.Purse;
        _checkout = new Checkout(_space, lists);
        _comparisons = new ExactComparisons(election, lists);
        _ledger.Open(lists);
    }

    /// <summary>The projects bought, in order.</summary>
    public IReadOnlyList<EqualSharesRound> Rounds => _rounds;

    /// <summary>The ties met, in order.</summary>
    public IReadOnlyList<TieMet> Ties => _tiesMet;

    /// <summary>What the projects bought cost together.</summary>
    public long Cost { get; private set; }

    /// <summary>The ladder ran out.</summary>
    public bool IsUnresolved => _tiesMet.Count > 0 && _tiesMet[^1].Winner < 0;

    /// <summary>What the last run looked at, when switched on.</summary>
    public RunLog Log => _space.Log;

    /// <summary>The budget classes of the last run.</summary>
    public BudgetClasses Classes => _classes;

    /// <summary>Supporters with utilities.</summary>
    public SupporterLists Lists => _lists;

    /// <summary>The projects that may be bought.</summary>
    public ReadOnlySpan<int> Candidates => _candidates;

    /// <summary>What a project's price is divided by to give what rounds compare.</summary>
    public ReadOnlySpan<long> Scales => _scales;

    /// <summary>Ends a run between two rounds.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Memory work of all runs so far.</summary>
    public long Touches => _ledger.Touches;

    /// <summary>Runs at the endowment <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <param name="numerator">Zero or more.</param>
    /// <param name="denominator">One or more.</param>
    /// <param name="abandonAbove">Stops once the projects cost more than this.</param>
    /// <param name="bought">Told after every purchase.</param>
    public void Execute(long numerator, long denominator, long abandonAbove, Action? bought = null)
    {
        Reset(numerator, denominator);
        while (Cost <= abandonAbove)
        {
            Cancellation.ThrowIfCancellationRequested();
            int project = FindNext(out double low);
            if (project < 0)
            {
                break;
            }

            Buy(project, low);
            bought?.Invoke();
        }
    }

    /// <summary>Gives the memory back; the run is not used any more.</summary>
    public void Release() => _election.Workspace.Return(_space);

    /// <summary>What a project's supporters have left together, rounded down to whole units.</summary>
    public long WholeMoneyLeft(int project)
    {
        _ledger.Fill(_holdings, project);
        PoorAndRich all = _holdings.Divide(double.PositiveInfinity);
        double slack = (_holdings.Terms * Rounding * all.PoorMoney) + (2 * all.PoorVoters * _error);
        double low = Math.Floor(Math.Max(0, all.PoorMoney - slack));
        if (low == Math.Floor(all.PoorMoney + slack))
        {
            return (long)low;
        }

        _ledger.Fill(_purse, project, _classes.Money);
        return _exact.WholeMoney(_purse, _lists.Utilities);
    }

    /// <summary>The exact prices of all rounds, per unit of utility.</summary>
    public Ratio[] ExactPrices() => _chain.ToRatios();

    /// <summary>The purchases of a class's members: round, from 0, and utility.</summary>
    public IEnumerable<(int Round, long Utility)> History(int index) => _classes.History(index);

    private void Reset(long numerator, long denominator)
    {
        Log.Clear();
        _rounds.Clear();
        _tiesMet.Clear();
        Cost = 0;
        Int128 endowments = ((Int128)_election.Ballots.Voters * numerator / denominator) + 1;
        long dearest = 0;
        foreach (int project in _candidates)
        {
            dearest = Math.Max(dearest, _election.Projects[project].Cost);
        }

        _chain.Reset(denominator, (int)Int128.Log2((2 * endowments) + dearest + 1) + 2);
        double endowment = (double)numerator / denominator;
        _classes.Reset(endowment);
        _ledger.Reset(BudgetClasses.Fresh, endowment);
        _exact.EndowmentNumerator = numerator;
        _exact.EndowmentDenominator = denominator;
        _error = 8 * Rounding * endowment;
        _queue.Clear();
        foreach (int project in _candidates)
        {
            // Nobody pays less per utility than when all supporters pay.
            double price = _election.Projects[project].Cost / (double)_lists.UtilitySums[project];
            _queue.Add(project, price / _scales[project] * (1 - (8 * Rounding)));
        }
    }

    // The next project; -1 when none is affordable or a tie is left unresolved.
    private int FindNext(out double nextLow)
    {
        _seen.Clear();
        _contenders.Clear();
        _unclear.Clear();
        double bestHigh = double.PositiveInfinity;
        while (_queue.Count > 0 && _queue.LeastBound <= bestHigh)
        {
            int project = _queue.Take(out double bound);
            PriceBounds price = Bounds(project, bound, bestHigh);
            if (price.IsUnaffordable)
            {
                continue;
            }

            double low = Math.Max(bound, price.Low / _scales[project] * (1 - (4 * Rounding)));
            double high = price.High / _scales[project] * (1 + (4 * Rounding));
            _seen.Add((project, low));
            if (low <= bestHigh)
            {
                _contenders.Add((project, low));
                bestHigh = Math.Min(bestHigh, high);
            }
        }

        _contenders.RemoveAll(c => c.Low > bestHigh);
        int next = _contenders.Count == 0 ? -1 : _contenders.Count == 1 ? _contenders[0].Project : Settle();
        nextLow = 0;
        foreach ((int project, double low) in _seen)
        {
            if (project == next)
            {
                nextLow = low;
            }
            else
            {
                _queue.Add(project, low);
            }
        }

        return next;
    }

    // Unaffordable means: now and in every later round.
    private PriceBounds Bounds(int project, double bound, double bestHigh)
    {
        double scale = _scales[project], from = bound * scale * (1 - (4 * Rounding)), enough = bestHigh * scale * (1 + (4 * Rounding));
        long cost = _election.Projects[project].Cost;
        PriceBounds price;
        if (Log.IsComplete)
        {
            _ledger.Fill(_purse, project, _classes.Money);
            price = PriceBounds.Of(_purse, cost, from, _error, enough);
        }
        else
        {
            _ledger.Fill(_holdings, project);
            price = PriceBounds.Of(_holdings, cost, from, _error, enough);
        }

        if (price.IsUnclear)
        {
            price = Exactly(project, from);
        }

        if (Log.IsComplete)
        {
            Log.Add(project, price.IsUnaffordable ? RunLog.Fate.Dropped : RunLog.Fate.Compared, _purse, price.Divide, []);
        }

        return price;
    }

    // Several projects whose intervals overlap: compares them exactly; the ladder decides among equal ones.
    private int Settle()
    {
        List<int> tied = _comparisons.Least(_contenders, ExactPriceOf, Cancellation);
        int chosen = tied[0];
        if (tied.Count > 1)
        {
            tied.Sort();
            chosen = _ties.Settle(CollectionsMarshal.AsSpan(tied), out TieCriterion? settledBy);
            _tiesMet.Add(new TieMet(_rounds.Count + 1, [.. tied], chosen, settledBy));
        }

        return chosen;
    }

    // Bounds around a price that doubles leave unclear.
    private PriceBounds Exactly(int project, double from)
    {
        int first = _comparisons.FirstAlike(project, _unclear.Count);
        if (!_unclear.TryGetValue(first, out PriceBounds price))
        {
            _comparisons.Note(Cancellation);
            _unclear.Add(first, price = PriceBounds.Around(Solve(project, from)));
        }

        return price;
    }

    private ExactFraction ExactPriceOf(int project, double low)
    {
        Solve(project, low * _scales[project]);
        return new(Limbs.ToBigInteger(_chain.Sum), (BigInteger)_exact.Factor * _scales[project]);
    }

    private double Solve(int project, double from)
    {
        _ledger.Fill(_purse, project, _classes.Money);
        return _exact.Solve(_purse, _lists.Utilities, _election.Projects[project].Cost, from, _error);
    }

    private void Buy(int project, double low)
    {
        long cost = _election.Projects[project].Cost;
        _ledger.Fill(_purse, project, _classes.Money);
        double near = PriceBounds.Of(_purse, cost, low * _scales[project] * (1 - (4 * Rounding)), _error, double.PositiveInfinity).Low;
        _exact.Solve(_purse, _lists.Utilities, cost, near, _error);
        EqualSharesRound round = _checkout.Describe(project, cost);
        double price = _chain.Push(_exact.Factor);
        _rounds.Add(round with { Price = price });
        _checkout.Pay(price);
        Log.Add(project, RunLog.Fate.Bought, _purse, price, _checkout.Moved);
        _error += 8 * Rounding * _classes.Money[BudgetClasses.Fresh];
        Cost += cost;
    }
}
