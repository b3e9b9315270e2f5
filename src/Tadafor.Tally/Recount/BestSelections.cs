using System.Numerics;

namespace Tadafor.Tally.Recount;

/// <summary>
/// The best selections within an amount of money. Every project is charged the same price per unit of money: deciding about a project
/// against its charge
/// costs at least the difference between its worth and the charge, its stake. Projects whose stake is more than a best selection can lose
/// are decided by it;
/// of all others, the core, every selection is tried except those that cost more and are worth less than another.
/// </summary>
internal sealed class BestSelections
{
    /// <summary>The most selections of a core kept at a time.</summary>
    public const int MostKept = 1 << 20;

    /// <summary>The most selections of a core tried in all.</summary>
    public const long MostTried = 1 << 27;

    private readonly CancellationToken _cancellation;
    private readonly Item[] _items;
    private readonly BigInteger _room;
    private readonly BigInteger _bound;
    private List<Item> _core = [];
    private BigInteger _coreRoom;
    private BigInteger _value = -1;
    private long _tried;

    /// <param name="projects">Projects worth something, with cost and worth.</param>
    /// <param name="room">The money.</param>
    /// <param name="cancellation">Ends the search.</param>
    public BestSelections(
        IEnumerable<(int Project, long Cost, BigInteger Worth)> projects,
        BigInteger room,
        CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        (int Project, long Cost, BigInteger Worth)[] fitting = [.. projects.Where(p => p.Cost <= room)];
        _room = room;
        Price = FirstLeftOut(fitting, room) is { } item ? new Fraction(item.Worth, item.Cost) : new Fraction(0, 1);
        _items = [.. fitting
            .Select(p => new Item(p.Project, p.Cost, p.Worth, (p.Worth * Price.Under) - (Price.Over * p.Cost)))
            .OrderBy(i => i.Stake)];
        _bound = _items.Aggregate(Price.Over * room, (sum, i) => sum + BigInteger.Max(0, i.Gain));
        FindCore();
    }

    /// <summary>A project that may be selected.</summary>
    /// <param name="Project">Its index.</param>
    /// <param name="Cost">Its cost.</param>
    /// <param name="Worth">What it is worth, above zero.</param>
    /// <param name="Gain">Its worth less its charge, times the denominator of the price.</param>
    private readonly record struct Item(int Project, long Cost, BigInteger Worth, BigInteger Gain)
    {
        public BigInteger Stake => BigInteger.Abs(Gain);
    }

    /// <summary>
    /// The price charged: the worth per cost of the first project that does not fit whole when those worth most per cost come first.
    /// </summary>
    public Fraction Price { get; }

    /// <summary>No selection is worth more.</summary>
    public Fraction Bound => new(_bound, Price.Under);

    /// <summary>Too many selections of the core would have to be kept.</summary>
    public bool TooMany { get; private set; }

    /// <summary>Projects about which the bound says nothing.</summary>
    public IEnumerable<int> Core => _core.Select(i => i.Project);

    /// <summary>Projects in all best selections and projects in some of them only; means nothing when <see cref="TooMany"/>.</summary>
    public (List<int> Certain, List<int> Contested) Decide()
    {
        List<int> certain = [.. _items.Except(_core).Where(i => i.Gain.Sign > 0).Select(i => i.Project)], contested = [];
        foreach (Item item in _core)
        {
            if (TooMany)
            {
                break;
            }

            List<(BigInteger Cost, BigInteger Worth)> others = Selections(_core.Where(i => i != item), _coreRoom);
            BigInteger best = Worth(others, _coreRoom), with = item.Cost <= _coreRoom
                ? Worth(others, _coreRoom - item.Cost) + item.Worth
                : -1;
            if (with >= best)
            {
                (with > best ? certain : contested).Add(item.Project);
            }
        }

        return (certain, contested);
    }

    private static (int Project, long Cost, BigInteger Worth)? FirstLeftOut(
        (int Project, long Cost, BigInteger Worth)[] projects,
        BigInteger room)
    {
        Array.Sort(
            projects,
            static (a, b) => (b.Worth * a.Cost).CompareTo(a.Worth * b.Cost) is var order and not 0 ? order : a.Cost.CompareTo(b.Cost));
        foreach ((int Project, long Cost, BigInteger Worth) project in projects)
        {
            room -= project.Cost;
            if (room.Sign < 0)
            {
                return project;
            }
        }

        return null;
    }

    // The better the best selection known, the smaller the core that is left: the core grows until it holds every project the bound leaves
    // open.
    private void FindCore()
    {
        for (int size = 8; !TooMany; size *= 2)
        {
            Item[] core = [.. _items.Take(size)], rest = [.. _items.Skip(size)];
            Item[] taken = [.. rest.Where(i => i.Gain.Sign > 0)];
            BigInteger room = taken.Aggregate(_room, (left, i) => left - i.Cost);
            if (room.Sign >= 0)
            {
                BigInteger worth = taken.Aggregate(BigInteger.Zero, (sum, i) => sum + i.Worth);
                _value = BigInteger.Max(_value, worth + Worth(Selections(core, room), room));
            }

            if (!Array.Exists(rest, IsOpen))
            {
                _core = [.. _items.Where(IsOpen)];
                _coreRoom = _items.Where(i => !IsOpen(i) && i.Gain.Sign > 0).Aggregate(_room, (left, i) => left - i.Cost);
                return;
            }
        }
    }

    private bool IsOpen(Item item) => _bound - item.Stake >= _value * Price.Under;

    // Selections by cost, each worth more than all that cost less.
    private List<(BigInteger Cost, BigInteger Worth)> Selections(IEnumerable<Item> items, BigInteger room)
    {
        List<(BigInteger Cost, BigInteger Worth)> kept = [(0, 0)];
        foreach (Item item in items)
        {
            List<(BigInteger Cost, BigInteger Worth)> all = kept, next = [];
            int without = 0, with = 0;
            while (without < all.Count || with < all.Count)
            {
                bool takes = without == all.Count || (with < all.Count && all[with].Cost + item.Cost < all[without].Cost);
                (BigInteger Cost, BigInteger Worth) selection = takes
                    ? (all[with].Cost + item.Cost, all[with].Worth + item.Worth)
                    : all[without];
                (without, with) = takes ? (without, with + 1) : (without + 1, with);
                Keep(next, selection, room);
            }

            _cancellation.ThrowIfCancellationRequested();
            kept = next;
            _tried += all.Count;
            TooMany |= kept.Count > MostKept || _tried > MostTried;
            if (TooMany)
            {
                break;
            }
        }

        return kept;
    }

    private static void Keep(List<(BigInteger Cost, BigInteger Worth)> kept, (BigInteger Cost, BigInteger Worth) selection, BigInteger room)
    {
        if (selection.Cost > room || (kept.Count > 0 && kept[^1].Worth >= selection.Worth))
        {
            return;
        }

        if (kept.Count > 0 && kept[^1].Cost == selection.Cost)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        kept.Add(selection);
    }

    private static BigInteger Worth(List<(BigInteger Cost, BigInteger Worth)> selections, BigInteger room) =>
        selections.FindLast(s => s.Cost <= room).Worth;
}
