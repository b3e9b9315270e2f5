using Tadafor.Tally.Counting;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.BoundedOverspending;

/// <summary>
/// What a project's supporters can offer for it. Paying l per unit of utility at most, they collect F(l) = sum of min(money, l * utility),
/// a part
/// alpha = F(l) / cost of the cost, at price rho = l / alpha; rho / alpha = l * cost^2 / F(l)^2. On every piece on which F is linear this
/// first grows, then
/// falls, so that the least is where one of them has given all they have, or where the whole cost is collected.
/// </summary>
internal sealed class Bid
{
    private readonly long _cost;
    private readonly MoneyClasses _money;
    private readonly List<Givers> _givers = [];
    private readonly List<double> _values = [];
    private readonly double _error;

    public Bid(int project, long cost, List<Givers> givers, MoneyClasses money)
    {
        Project = project;
        _cost = cost;
        _money = money;
        _givers.AddRange(givers.Where(g => money.Exact(g.MoneyClass).Sign > 0));
        _givers.Sort(Compare);
        _error = (16 * (_givers.Count + 16)) * Approximation.Error;
        Estimate();
    }

    /// <summary>The project's index.</summary>
    public int Project { get; }

    /// <summary>Nobody who supports the project has anything left.</summary>
    public bool IsEmpty => _givers.Count == 0;

    /// <summary>A lower bound of the least rho / alpha.</summary>
    public double Low => _values.Min() * (1 - _error);

    /// <summary>An upper bound of it.</summary>
    public double High => _values.Min() * (1 + _error);

    /// <summary>The purchase with the least rho / alpha, exactly; of equal ones the one with the largest part.</summary>
    public Purchase Best()
    {
        double high = High;
        Purchase? best = null;
        for (int i = 0; i < _values.Count; i++)
        {
            if (_values[i] * (1 - _error) <= high && At(i) is { } purchase && (best is null || purchase.Value <= best.Value))
            {
                best = purchase;
            }
        }

        return best!;
    }

    // Near rho / alpha where the i-th giver, in order of money per utility, has given all; the last entry is where the cost is surely
    // collected.
    private void Estimate()
    {
        double spent = 0, utility = _givers.Sum(g => (double)g.Voters * g.Utility);
        foreach (Givers giver in _givers)
        {
            double money = _money.Near(giver.MoneyClass), limit = money / giver.Utility, collected = spent + (limit * utility);
            if (collected >= _cost * (1 + _error))
            {
                _values.Add((_cost - spent) / utility);
                return;
            }

            _values.Add(limit * _cost / collected * (_cost / collected));
            spent += giver.Voters * money;
            utility -= (double)giver.Voters * giver.Utility;
        }
    }

    // The exact purchase at the i-th entry; null where doubles could not tell that the cost is already collected earlier.
    private Purchase? At(int index)
    {
        Ratio spent = Ratio.Zero;
        for (int i = 0; i < index; i++)
        {
            spent += _money.Exact(_givers[i].MoneyClass) * _givers[i].Voters;
        }

        Int128 utility = 0;
        for (int i = index; i < _givers.Count; i++)
        {
            utility += (Int128)_givers[i].Voters * _givers[i].Utility;
        }

        Ratio limit = _money.Exact(_givers[index].MoneyClass) / _givers[index].Utility;
        Ratio before = index == 0 ? Ratio.Zero : _money.Exact(_givers[index - 1].MoneyClass) / _givers[index - 1].Utility;
        Ratio rich = new(utility, 1), collected = spent + (limit * rich);
        if (collected >= _cost)
        {
            Ratio whole = (_cost - spent) / rich;
            return whole < before ? null : new Purchase(Project, 1, whole);
        }

        Ratio part = collected / _cost;
        return new Purchase(Project, part, limit / part);
    }

    private int Compare(Givers a, Givers b)
    {
        double x = _money.Near(a.MoneyClass) / a.Utility, y = _money.Near(b.MoneyClass) / b.Utility;
        return Math.Abs(x - y) > 4 * Approximation.Error * (x + y)
            ? x.CompareTo(y)
            : (_money.Exact(a.MoneyClass) * b.Utility).CompareTo(_money.Exact(b.MoneyClass) * a.Utility);
    }
}
