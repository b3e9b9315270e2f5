namespace Tadafor.Tally.Methods.Optimum;

/// <summary>
/// Selections of some items of which none is both cheaper and better than another: costs ascending, values strictly ascending.
/// </summary>
internal sealed class Frontier
{
    private readonly List<(long Cost, Int128 Value)> _states = [];

    /// <summary>The selections' costs and values.</summary>
    public IReadOnlyList<(long Cost, Int128 Value)> States => _states;

    /// <summary>The frontier of selecting nothing.</summary>
    public static Frontier Empty()
    {
        Frontier frontier = new();
        frontier._states.Add((0, 0));
        return frontier;
    }

    /// <summary>The frontier with one more item to choose from.</summary>
    /// <param name="item">The item.</param>
    /// <param name="keep">Whether a selection can still become one of the best.</param>
    public Frontier With(Item item, Func<long, Int128, bool> keep)
    {
        Frontier merged = new();
        int without = 0, with = 0;
        while (without < _states.Count || with < _states.Count)
        {
            (long Cost, Int128 Value) added = with < _states.Count
                ? (_states[with].Cost + item.Cost, _states[with].Value + item.Value)
                : default;
            bool takeWith = without == _states.Count || (with < _states.Count && added.CompareTo(_states[without]) < 0);
            merged.Append(takeWith ? added : _states[without], keep);
            _ = takeWith ? with++ : without++;
        }

        return merged;
    }

    /// <summary>
    /// The best value of a selection of this frontier, the item when given, and a selection of another frontier, within
    /// <paramref name="room"/>; -1 for none.
    /// </summary>
    public Int128 Best(Frontier other, long room, Item? item)
    {
        Int128 best = -1;
        int at = other._states.Count - 1;
        long left = room - (item?.Cost ?? 0);
        foreach ((long cost, Int128 value) in _states)
        {
            while (at >= 0 && cost + other._states[at].Cost > left)
            {
                at--;
            }

            if (at < 0)
            {
                break;
            }

            best = Int128.Max(best, value + other._states[at].Value + (item?.Value ?? 0));
        }

        return best;
    }

    private void Append((long Cost, Int128 Value) state, Func<long, Int128, bool> keep)
    {
        if (_states.Count > 0 && state.Value <= _states[^1].Value)
        {
            return;
        }

        if (keep(state.Cost, state.Value))
        {
            if (_states.Count > 0 && _states[^1].Cost == state.Cost)
            {
                _states.RemoveAt(_states.Count - 1);
            }

            _states.Add(state);
        }
    }
}
