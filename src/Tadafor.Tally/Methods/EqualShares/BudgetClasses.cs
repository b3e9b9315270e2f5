using Tadafor.Tally.Counting.Kernels;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// Voters who bought the same things share a budget, hence a class. A class is its history: the class it came from and the last purchase.
/// Its money is
/// the endowment minus those payments, held here as a double with a known error bound; the exact value is a combination of the prices.
/// </summary>
internal sealed class BudgetClasses
{
    /// <summary>The class of voters who have nothing left.</summary>
    public const int Broke = Purse.Nothing;

    /// <summary>The class of voters who have not bought anything.</summary>
    public const int Fresh = 1;

    private int[] _parent = new int[256];
    private int[] _round = new int[256];
    private long[] _utility = new long[256];
    private double[] _money = new double[256];

    /// <summary>Number of classes, empty ones included.</summary>
    public int Count { get; private set; }

    /// <summary>Money per voter of each class, within the run's error bound.</summary>
    public ReadOnlySpan<double> Money => _money.AsSpan(0, Count);

    /// <summary>Only <see cref="Broke"/> and <see cref="Fresh"/> are left.</summary>
    public void Reset(double endowment)
    {
        Count = 2;
        _money[Broke] = 0;
        _money[Fresh] = endowment;
    }

    /// <summary>
    /// The class of those members of <paramref name="parent"/> who now paid their price times <paramref name="utility"/> in the given
    /// round.
    /// </summary>
    public int Add(int parent, int round, long utility, double money)
    {
        if (Count == _parent.Length)
        {
            Array.Resize(ref _parent, 2 * Count);
            Array.Resize(ref _round, 2 * Count);
            Array.Resize(ref _utility, 2 * Count);
            Array.Resize(ref _money, 2 * Count);
        }

        _parent[Count] = parent;
        _round[Count] = round;
        _utility[Count] = utility;
        _money[Count] = Math.Max(0, money);
        return Count++;
    }

    /// <summary>
    /// Adds to <paramref name="coefficients"/>, for every purchase in the class's history, its utility times <paramref name="voters"/>.
    /// </summary>
    public void AddHistory(int index, long voters, Span<long> coefficients)
    {
        for (; index > Fresh; index = _parent[index])
        {
            coefficients[_round[index]] += voters * _utility[index];
        }
    }

    /// <summary>The class's purchases, last first: round, from 0, and utility.</summary>
    public IEnumerable<(int Round, long Utility)> History(int index)
    {
        for (; index > Fresh; index = _parent[index])
        {
            yield return (_round[index], _utility[index]);
        }
    }
}
