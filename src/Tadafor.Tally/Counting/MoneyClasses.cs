using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Counting;

/// <summary>Voters who have equally much left share a class, so that fractions are worked out once per class.</summary>
internal sealed class MoneyClasses
{
    private readonly List<Ratio> _exact = [];
    private readonly List<double> _near = [];
    private readonly Dictionary<Ratio, int> _index = [];
    private readonly int[] _classOf;

    /// <summary>Everyone has <paramref name="each"/>.</summary>
    public MoneyClasses(int rows, Ratio each)
    {
        _classOf = new int[rows];
        Array.Fill(_classOf, Of(each));
    }

    /// <summary>The class of a row.</summary>
    public int ClassOf(int row) => _classOf[row];

    /// <summary>What each voter of the class has.</summary>
    public Ratio Exact(int index) => _exact[index];

    /// <summary>The same within a factor of 1 +/- <see cref="Approximation.Error"/>.</summary>
    public double Near(int index) => _near[index];

    /// <summary>Gives a row another amount.</summary>
    public void Move(int row, int index) => _classOf[row] = index;

    /// <summary>The class of voters who have <paramref name="money"/>.</summary>
    public int Of(Ratio money)
    {
        if (!_index.TryGetValue(money, out int index))
        {
            index = _exact.Count;
            _exact.Add(money);
            _near.Add(Approximation.Of(money));
            _index.Add(money, index);
        }

        return index;
    }
}
