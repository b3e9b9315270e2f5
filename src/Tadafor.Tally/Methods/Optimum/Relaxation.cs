using System.Numerics;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>
/// Bounds from the knapsack in which one item may be taken in part (Dantzig 1957): items by density until one does not fit whole, of that
/// the part that
/// does.
/// </summary>
internal sealed class Relaxation
{
    private readonly Item[] _items;
    private readonly Int128[] _costs;
    private readonly Int128[] _values;

    /// <param name="items">Items by density.</param>
    public Relaxation(Item[] items)
    {
        _items = items;
        _costs = new Int128[items.Length + 1];
        _values = new Int128[items.Length + 1];
        for (int i = 0; i < items.Length; i++)
        {
            _costs[i + 1] = _costs[i] + items[i].Cost;
            _values[i + 1] = _values[i] + items[i].Value;
        }
    }

    /// <summary>
    /// The most that items <paramref name="from"/> to before <paramref name="to"/> can be worth in <paramref name="room"/>, rounded down.
    /// </summary>
    /// <param name="from">First item.</param>
    /// <param name="to">The item after the last.</param>
    /// <param name="room">Money, zero or more.</param>
    /// <param name="whole">What those that fit whole are worth together: a selection that exists.</param>
    public Int128 Bound(int from, int to, long room, out Int128 whole)
    {
        int at = Break(from, to, room);
        whole = _values[at] - _values[from];
        return at == to ? whole : whole + Part(_items[at], room - (long)(_costs[at] - _costs[from]));
    }

    /// <summary>
    /// The item that is taken in part when all items compete for <paramref name="room"/>; <see langword="null"/> when all fit.
    /// </summary>
    public Item? BreakItem(long room)
    {
        int at = Break(0, _items.Length, room);
        return at == _items.Length ? null : _items[at];
    }

    private int Break(int from, int to, long room)
    {
        int low = from, high = to;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _costs[middle] - _costs[from] <= room ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static Int128 Part(Item item, long room) => item.Value <= long.MaxValue
        ? item.Value * room / item.Cost
        : (Int128)((BigInteger)item.Value * room / item.Cost);
}
