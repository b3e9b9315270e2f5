namespace Tadafor.Tally.Methods.Optimum;

/// <summary>
/// All best selections at once: frontiers of the first items (forwards) and of the last ones (backwards), kept free of selections that the
/// relaxation shows
/// cannot become best (Nemhauser and Ullmann 1969, with bounds).
/// </summary>
internal sealed class Knapsack
{
    private readonly Item[] _items;
    private readonly long _room;
    private readonly Relaxation _relaxation;
    private readonly SelectionBudget? _budget;
    private readonly Frontier[] _first;
    private readonly Frontier[] _last;

    /// <param name="items">Items to choose from.</param>
    /// <param name="room">The money, zero or more.</param>
    /// <param name="budget">How many selections may be looked at and kept; without bound when not given.</param>
    public Knapsack(IEnumerable<Item> items, long room, SelectionBudget? budget = null)
    {
        budget?.StartAnew();
        _budget = budget;
        _items = [.. items.Where(i => i.Cost <= room)];
        Array.Sort(_items, Item.ByDensity);
        _room = room;
        _relaxation = new Relaxation(_items);
        _first = new Frontier[_items.Length + 1];
        _last = new Frontier[_items.Length + 1];
        Forwards();
        Backwards();
    }

    /// <summary>The greatest total value.</summary>
    public Int128 Value { get; private set; }

    /// <summary>The most selections a frontier held: how much work it was.</summary>
    public int Widest => Math.Max(_first.Max(f => f.States.Count), _last.Max(f => f.States.Count));

    /// <summary>Projects that are in some best selection but not in all.</summary>
    public List<int> Contested() => [.. Where(isIn: true).Intersect(Where(isIn: false))];

    /// <summary>Projects that are in every best selection.</summary>
    public List<int> Certain() => [.. Where(isIn: true).Except(Where(isIn: false))];

    private IEnumerable<int> Where(bool isIn)
    {
        for (int i = 0; i < _items.Length; i++)
        {
            if (_first[i].Best(_last[i + 1], _room, isIn ? _items[i] : null) == Value)
            {
                yield return _items[i].Project;
            }
        }
    }

    private void Forwards()
    {
        _first[0] = Frontier.Empty();
        for (int i = 0; i < _items.Length; i++)
        {
            _first[i + 1] = _first[i].With(_items[i], (cost, value) =>
            {
                _budget?.Look();
                if (cost > _room)
                {
                    return false;
                }

                Int128 bound = value + _relaxation.Bound(i + 1, _items.Length, _room - cost, out Int128 whole);
                Value = Int128.Max(Value, value + whole);
                return bound >= Value;
            });
            _budget?.Keep(_first[i + 1].States.Count);
        }
    }

    private void Backwards()
    {
        _last[_items.Length] = Frontier.Empty();
        for (int i = _items.Length - 1; i >= 0; i--)
        {
            _last[i] = _last[i + 1].With(_items[i], (cost, value) =>
            {
                _budget?.Look();
                return cost <= _room && value + _relaxation.Bound(0, i, _room - cost, out _) >= Value;
            });
            _budget?.Keep(_last[i].States.Count);
        }
    }
}
