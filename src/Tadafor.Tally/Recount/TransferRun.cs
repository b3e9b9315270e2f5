using System.Numerics;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>The cumulative transfers, by the book, on one scale.</summary>
internal sealed class TransferRun
{
    // What rounds show is rounded down to a billionth.
    private const long Shown = 1_000_000_000;

    private readonly TransferPlan _plan;
    private readonly Protocol _protocol;
    private readonly Scale _scale;
    private readonly TransferCoins _coins;
    private readonly int _places;
    private readonly List<int> _open = [];

    public TransferRun(TransferPlan plan, Protocol protocol, Ratio coin, int places)
    {
        _plan = plan;
        _protocol = protocol;
        _places = places;
        _scale = new Scale(places);
        Supporters supporters = new(protocol.Election, plan.Score);
        foreach (int project in protocol.ById())
        {
            if (supporters.Of(project).Count == 0)
            {
                protocol.Block(project, new NoSupport());
            }
            else if (Cost(project) == 0)
            {
                protocol.Fund(project, TallyPhase.Free, Measure.Support, Ratio.Zero);
            }
            else
            {
                _open.Add(project);
            }
        }

        _coins = new TransferCoins(supporters, _open, coin, places);
    }

    /// <summary>The scale was too coarse.</summary>
    public bool InDoubt => _scale.InDoubt;

    private bool IsOver
    {
        get
        {
            _protocol.Cancellation.ThrowIfCancellationRequested();
            return _scale.InDoubt || _protocol.Waits;
        }
    }

    public void Count()
    {
        List<int> eliminated = [];
        while (_open.Count > 0 && !IsOver && Round(eliminated))
        {
        }

        foreach (int project in Enumerable.Reverse(eliminated).TakeWhile(_ => !IsOver))
        {
            Accept(project, Measure.LaterEliminated, null);
        }

        while (!_plan.Eliminates && _open.Count > 0 && !IsOver)
        {
            Dictionary<int, TransferCoins.Support> supports = _open.ToDictionary(p => p, _coins.Of);
            List<int> best = Best(supports, _open, 1), fitting = best.FindAll(_protocol.Fits);
            if ((fitting.Count == 0 ? best[0] : Choose(fitting, TallyPhase.Fill)) is { } chosen)
            {
                Accept(chosen, _plan.Measure, Value(chosen, supports[chosen].Given));
                _open.Remove(chosen);
            }
        }
    }

    private bool Round(List<int> eliminated)
    {
        Dictionary<int, TransferCoins.Support> supports = _open.ToDictionary(p => p, _coins.Of);
        List<int> able = _open.FindAll(p => _scale.Compare(supports[p].Given, Cost(p)) >= 0);
        if (able.Count > 0)
        {
            // All give in proportion, as much as the cost is of the whole.
            return Choose(Best(supports, able, 1), TallyPhase.Main) is { } funded
                && Buy(funded, supports[funded], Amount.Of(Ratio.Zero, _places).LackOf(Cost(funded), supports[funded].Given), null);
        }

        if (_plan.Eliminates)
        {
            return Eliminate(Best(supports, _open, -1), eliminated);
        }

        able = _open.FindAll(p => _scale.Compare(supports[p].Whole, Cost(p)) >= 0);
        if (able.Count == 0 || Choose(Best(supports, able, 1), TallyPhase.Main) is not { } chosen)
        {
            return false;
        }

        (Amount factor, Ratio? limit) = Raise(chosen, [.. supports[chosen].Givers]);
        return Buy(chosen, supports[chosen], factor, limit);
    }

    // Of equally weak projects the ladder keeps the better ones; the last goes.
    private bool Eliminate(List<int> weakest, List<int> eliminated)
    {
        while (weakest.Count > 1)
        {
            if (Choose(weakest, TallyPhase.Elimination) is not { } stays)
            {
                return false;
            }

            weakest.Remove(stays);
        }

        _coins.Give(weakest[0], factor: null, limit: null);
        eliminated.Add(weakest[0]);
        return _open.Remove(weakest[0]);
    }

    // Supporters raise what they give by one factor until the cost is there. Whoever gives a larger share has given all sooner.
    private (Amount Factor, Ratio? Limit) Raise(int project, List<TransferCoins.Givers> givers)
    {
        Ratio[] shares = [.. givers.Select(g => g.Share).Distinct().OrderDescending()];
        foreach (Ratio share in shares)
        {
            TransferCoins.Givers[] spent = [.. givers.Where(g => g.Share > share)], others = [.. givers.Where(g => g.Share <= share)];
            Amount all = Amount.Sum([(_coins.Whole(spent), 1), (_coins.Given(others, 1 / share), 1)], _places);
            if (share == shares[^1] || _scale.Compare(all, Cost(project)) >= 0)
            {
                return (_coins.Whole(spent).LackOf(Cost(project), _coins.Given(others, 1)), spent.Length == 0 ? null : share);
            }
        }

        throw new InvalidOperationException("A project has supporters.");
    }

    private bool Buy(int project, TransferCoins.Support support, Amount factor, Ratio? limit)
    {
        _protocol.Fund(project, TallyPhase.Main, _plan.Measure, Value(project, support.Given));
        _coins.Give(project, factor, limit);
        return _open.Remove(project);
    }

    private void Accept(int project, Measure measure, Ratio? value)
    {
        if (_protocol.Fits(project))
        {
            _protocol.Fund(project, TallyPhase.Fill, measure, value);
        }
        else
        {
            _protocol.Block(project, new EnvelopeTooSmall(_protocol.Left));
        }
    }

    private int? Choose(List<int> equal, TallyPhase phase) => IsOver ? null : _protocol.Choose(equal, phase, _protocol.Rounds.Count + 1);

    private List<int> Best(Dictionary<int, TransferCoins.Support> supports, List<int> among, int sign)
    {
        List<int> best = [];
        foreach (int project in among)
        {
            int order = best.Count == 0 ? 0 : sign * Compare(project, supports[project], best[0], supports[best[0]]);
            best = order > 0 ? [project] : order == 0 ? [.. best, project] : best;
        }

        return best;
    }

    private int Compare(int a, TransferCoins.Support ofA, int b, TransferCoins.Support ofB)
    {
        // The same supporters in the same situation give the same, however long the fraction.
        if (Cost(a) == Cost(b) && ofA.Givers.SetEquals(ofB.Givers))
        {
            return 0;
        }

        return _plan.Measure switch
        {
            Measure.ExcessSupport => _scale.Compare((ofA.Given, 1, Cost(b)), (ofB.Given, 1, Cost(a))),
            Measure.SupportPerCost => _scale.Compare((ofA.Given, Cost(b), 0), (ofB.Given, Cost(a), 0)),
            _ => _scale.Compare((ofA.Given, 1, 0), (ofB.Given, 1, 0)),
        };
    }

    private Ratio Value(int project, Amount given)
    {
        long divisor = _plan.Measure == Measure.SupportPerCost ? Cost(project) : 1;
        BigInteger least = (given.Near.Least * Shown / divisor) >> _places, most = (given.Near.Most * Shown / divisor) >> _places;
        while (most > least && _scale.Compare(given, new Ratio(most * divisor, Shown)) < 0)
        {
            most--;
        }

        return new Ratio(most, Shown) - (_plan.Measure == Measure.ExcessSupport ? Cost(project) : 0);
    }

    private long Cost(int project) => _protocol.Election.Projects[project].Cost;
}
