using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// The exact price of a project: <see cref="PriceChain.Sum"/> / (<see cref="PriceChain.Denominator"/> * <see cref="Factor"/>), and who pays
/// what.
/// </summary>
/// <remarks>Doubles sort the entries wherever their error bound allows; the others are compared exactly.</remarks>
internal sealed class ExactPrice
{
    private const double Rounding = 1.0 / (1L << 49);

    private readonly PriceChain _chain;
    private readonly BudgetClasses _classes;
    private long[] _coefficients = new long[64];
    private Payer[] _payers = new Payer[64];
    private ulong[] _price = new ulong[16];
    private ulong[] _own = new ulong[16];
    private ulong[] _due = new ulong[16];

    public ExactPrice(PriceChain chain, BudgetClasses classes)
    {
        _chain = chain;
        _classes = classes;
    }

    /// <summary>Endowment = numerator / denominator; the denominator is the chain's first.</summary>
    public long EndowmentNumerator { get; set; }

    /// <summary>Endowment = numerator / denominator; the denominator is the chain's first.</summary>
    public long EndowmentDenominator { get; set; } = 1;

    /// <summary>Sum of the utilities of those who pay the price.</summary>
    public ulong Factor { get; private set; }

    /// <summary>Who pays what, parallel to the purse.</summary>
    public ReadOnlySpan<Payer> Payers => _payers;

    /// <summary>Finds the price.</summary>
    /// <param name="purse">What the supporters have.</param>
    /// <param name="utilities">Utility of each segment.</param>
    /// <param name="cost">The project's cost, above zero.</param>
    /// <param name="near">A guess of the price; a bad one costs time only.</param>
    /// <param name="error">Bound of the error of every <see cref="Purse.Amounts"/>.</param>
    /// <returns>The price with a relative error below 2^-50, or infinity when the supporters have too little.</returns>
    public double Solve(Purse purse, ReadOnlySpan<long> utilities, long cost, double near, double error)
    {
        Span<Payer> payers = PayersOf(purse);
        for (int i = 0; i < payers.Length; i++)
        {
            payers[i] = purse.Amounts[i] < near * purse.Utilities[i] ? Payer.Poor : Payer.Rich;
        }

        while (true)
        {
            Combine(purse, utilities, payers, cost);
            if (Factor == 0)
            {
                // All pay all they have: enough only when that is at least the cost, and then the richest per utility sets the price.
                if (purse.Count == 0 || IsPositive(_chain.Sum))
                {
                    return double.PositiveInfinity;
                }

                payers[RichestPerUtility(purse, utilities)] = Payer.Rich;
                continue;
            }

            if (!IsPositive(_chain.Sum))
            {
                // The guess was too high. With everyone paying the price the sum is the cost, so this happens once at most.
                payers.Fill(Payer.Rich);
                continue;
            }

            double price = Limbs.Divide(_chain.Sum, _chain.Denominator) / Factor;
            if (!Divide(purse, utilities, payers, price, error))
            {
                return price;
            }
        }
    }

    /// <summary>What the supporters have together, rounded down to whole units.</summary>
    public long WholeMoney(Purse purse, ReadOnlySpan<long> utilities)
    {
        Span<Payer> payers = PayersOf(purse);
        payers.Clear();
        Combine(purse, utilities, payers, cost: 0);
        return (long)(Ratio.Zero - _chain.ExactSum()).Floor();
    }

    // Chain.Sum = cost - money of the poor.
    private void Combine(Purse purse, ReadOnlySpan<long> utilities, ReadOnlySpan<Payer> payers, long cost)
    {
        Span<long> coefficients = Coefficients();
        Int128 voters = 0;
        UInt128 factor = 0;
        for (int i = 0; i < payers.Length; i++)
        {
            long count = (long)purse.Voters[i];
            if (payers[i] == Payer.Poor)
            {
                voters += count;
                _classes.AddHistory(purse.Classes[i], count, coefficients);
            }
            else
            {
                factor += (UInt128)count * (ulong)utilities[purse.Segments[i]];
            }
        }

        Factor = checked((ulong)factor);
        _chain.Combine(((Int128)cost * EndowmentDenominator) - (voters * EndowmentNumerator), coefficients);
    }

    // Sorts the entries by the exact price just computed. True when one changed sides, which makes the price another one.
    private bool Divide(Purse purse, ReadOnlySpan<long> utilities, Span<Payer> payers, double price, double error)
    {
        bool moved = false, held = false;
        for (int i = 0; i < payers.Length; i++)
        {
            double due = price * purse.Utilities[i], margin = (2 * error) + (Math.Abs(due) * Rounding), money = purse.Amounts[i];
            Payer now;
            if (money < due - margin)
            {
                now = Payer.Poor;
            }
            else if (money > due + margin)
            {
                now = Payer.Rich;
            }
            else
            {
                if (!held)
                {
                    Hold();
                    held = true;
                }

                now = CompareExactly(purse.Classes[i], utilities[purse.Segments[i]]);
            }

            moved |= now == Payer.Poor != (payers[i] == Payer.Poor);
            payers[i] = now;
        }

        if (held)
        {
            _price.AsSpan(0, _chain.Sum.Length).CopyTo(_chain.MutableSum);
        }

        return moved;
    }

    private void Hold()
    {
        int width = _chain.Sum.Length;
        if (_price.Length < width + 2)
        {
            _price = new ulong[width + 16];
            _own = new ulong[width + 16];
            _due = new ulong[width + 16];
        }

        _chain.Sum.CopyTo(_price);
    }

    // Money of the class against price * utility, both times Denominator * Factor.
    private Payer CompareExactly(int index, long utility)
    {
        Span<long> coefficients = Coefficients();
        _classes.AddHistory(index, 1, coefficients);
        _chain.Combine(-EndowmentNumerator, coefficients);
        Limbs.Negate(_chain.MutableSum);
        int width = _chain.Sum.Length;
        Span<ulong> own = _own.AsSpan(0, width + 2), due = _due.AsSpan(0, width + 2);
        own.Clear();
        due.Clear();
        _chain.Sum.CopyTo(own);
        _price.AsSpan(0, width).CopyTo(due);
        Limbs.Multiply(own, Factor);
        Limbs.Multiply(due, (ulong)utility);
        return (Payer)(1 + Limbs.Compare(own, due));
    }

    private Span<Payer> PayersOf(Purse purse)
    {
        if (_payers.Length < purse.Count)
        {
            _payers = new Payer[2 * purse.Count];
        }

        return _payers.AsSpan(0, purse.Count);
    }

    private Span<long> Coefficients()
    {
        if (_coefficients.Length < _chain.Count)
        {
            _coefficients = new long[2 * _chain.Count];
        }

        Span<long> coefficients = _coefficients.AsSpan(0, _chain.Count);
        coefficients.Clear();
        return coefficients;
    }

    private static int RichestPerUtility(Purse purse, ReadOnlySpan<long> utilities)
    {
        int richest = 0;
        for (int i = 1; i < purse.Count; i++)
        {
            if (purse.Amounts[i] / purse.Utilities[i] > purse.Amounts[richest] / purse.Utilities[richest])
            {
                richest = i;
            }
        }

        return richest;
    }

    private static bool IsPositive(ReadOnlySpan<ulong> number) => !Limbs.IsNegative(number) && !Limbs.Trim(number).IsEmpty;
}
