using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>
/// Voters who bought the same projects at the same prices share a class. A class is what its members have paid, so that it means the same
/// at every
/// endowment. Its double keeps exact fractions out of most comparisons; the fraction is formed when first needed.
/// </summary>
internal sealed class PaidClasses
{
    /// <summary>The class of voters who have paid nothing.</summary>
    public const int Nothing = 0;

    private readonly List<int> _parent = [-1];
    private readonly List<Ratio> _price = [Ratio.Zero];
    private readonly List<Ratio?> _exact = [Ratio.Zero];
    private readonly Dictionary<(int Parent, int Project, long Payers), int> _index = [];
    private double[] _near = new double[64];

    /// <param name="purchases">The most purchases one voter can make.</param>
    public PaidClasses(int purchases) => Error = (purchases + 8) * Approximation.Error;

    /// <summary>Number of classes.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Bound of the relative error of <see cref="Near"/>.</summary>
    public double Error { get; }

    /// <summary>
    /// Doubles that differ by more than this, relative to their sum, are in the order of the sums of a price and what a class has paid.
    /// </summary>
    public double ComparisonError => 4 * (Error + Approximation.Error);

    /// <summary>What each member of each class has paid, within a factor of 1 +/- <see cref="Error"/>.</summary>
    public ReadOnlySpan<double> Near => _near.AsSpan(0, Count);

    /// <summary>What each member of the class has paid.</summary>
    public Ratio Exact(int index)
    {
        if (_exact[index] is not { } exact)
        {
            exact = Exact(_parent[index]) + _price[index];
            _exact[index] = exact;
        }

        return exact;
    }

    /// <summary>The class of members of <paramref name="index"/> after paying an equal share of a project more.</summary>
    /// <param name="index">Their class before.</param>
    /// <param name="project">The project.</param>
    /// <param name="payers">How many voters pay for it.</param>
    /// <param name="price">What each of them pays.</param>
    /// <param name="nearPrice">The double near it.</param>
    public int After(int index, int project, long payers, Ratio price, double nearPrice)
    {
        if (_index.TryGetValue((index, project, payers), out int after))
        {
            return after;
        }

        if (Count == _near.Length)
        {
            Array.Resize(ref _near, 2 * Count);
        }

        _parent.Add(index);
        _price.Add(price);
        _exact.Add(null);
        _near[Count] = _near[index] + nearPrice;
        _index.Add((index, project, payers), Count);
        return Count++;
    }

    /// <summary>Exact comparison of what members of two classes have paid.</summary>
    public int Compare(int a, int b)
    {
        double near = _near[a], other = _near[b];
        return Math.Abs(near - other) > 2 * Error * (near + other) ? near.CompareTo(other) : Exact(a).CompareTo(Exact(b));
    }
}
