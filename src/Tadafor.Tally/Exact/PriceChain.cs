using System.Numerics;
using System.Runtime.InteropServices;

namespace Tadafor.Tally.Exact;

/// <summary>
/// The exact prices v_1, v_2, ... of the rounds so far, over a common denominator that grows by one small factor a round: v_j = N_j / D_j
/// with
/// D_j = D_(j-1) * q_j. Every amount of a count (what a voter has left, what a project would cost its supporters) is a whole-number
/// combination
/// of them, so the numbers of all voters need no storage and no common-divisor work.
/// </summary>
/// <remarks>Denominators grow by about 14 bits a round: no fixed width holds them, hence <see cref="Limbs"/>.</remarks>
internal sealed class PriceChain
{
    private ulong[] _numerators = new ulong[64];
    private ulong[] _denominator = new ulong[8];
    private ulong[] _sum = new ulong[8];
    private int[] _offsets = new int[16];
    private ulong[] _factors = new ulong[16];
    private int _magnitudeBits;
    private long _first = 1;
    private int _width;

    /// <summary>Number of prices.</summary>
    public int Count { get; private set; }

    /// <summary>The common denominator D of all prices.</summary>
    public ReadOnlySpan<ulong> Denominator => _denominator.AsSpan(0, _width);

    /// <summary>The numerator over <see cref="Denominator"/> that <see cref="Combine"/> computed last.</summary>
    public ReadOnlySpan<ulong> Sum => _sum.AsSpan(0, _width);

    /// <summary><see cref="Sum"/>, to be changed in place.</summary>
    public Span<ulong> MutableSum => _sum.AsSpan(0, _width);

    /// <summary>Starts anew.</summary>
    /// <param name="denominator">D_0, one or more.</param>
    /// <param name="magnitudeBits">No combination asked for, and no partial sum of one, reaches 2^this in absolute value.</param>
    public void Reset(long denominator, int magnitudeBits)
    {
        Count = 0;
        _offsets[0] = 0;
        _magnitudeBits = magnitudeBits;
        _first = denominator;
        Array.Clear(_denominator);
        _denominator[0] = (ulong)denominator;
        FitWidth();
    }

    /// <summary>Computes constant/D_0 + sum of coefficients[j] * v_(j+1), over <see cref="Denominator"/>, into <see cref="Sum"/>.</summary>
    /// <param name="constant">A signed whole number over D_0.</param>
    /// <param name="coefficients">One whole number, zero or more, per price.</param>
    public void Combine(Int128 constant, ReadOnlySpan<long> coefficients)
    {
        Span<ulong> sum = _sum.AsSpan(0, _width);
        Limbs.Set(sum, constant);
        for (int j = 0; j < Count; j++)
        {
            Limbs.Multiply(sum, _factors[j]);
            if (coefficients[j] != 0)
            {
                Limbs.AddProduct(sum, Numerator(j), (ulong)coefficients[j]);
            }
        }
    }

    /// <summary>Appends <see cref="Sum"/> / (<see cref="Denominator"/> * <paramref name="factor"/>) as the next price.</summary>
    /// <returns>The price, with a relative error below 2^-51.</returns>
    public double Push(ulong factor)
    {
        ReadOnlySpan<ulong> numerator = Limbs.Trim(Sum);
        int start = _offsets[Count];
        if (_numerators.Length < start + numerator.Length)
        {
            Array.Resize(ref _numerators, 2 * (start + numerator.Length));
        }

        if (_factors.Length < Count + 2)
        {
            Array.Resize(ref _factors, 2 * _factors.Length);
            Array.Resize(ref _offsets, 2 * _offsets.Length);
        }

        numerator.CopyTo(_numerators.AsSpan(start));
        Limbs.Multiply(_denominator.AsSpan(0, Math.Min(_width + 1, _denominator.Length)), factor);
        _factors[Count] = factor;
        _offsets[Count + 1] = start + numerator.Length;
        Count++;
        FitWidth();
        return Limbs.Divide(Numerator(Count - 1), Denominator);
    }

    /// <summary>All prices, exactly.</summary>
    public Ratio[] ToRatios()
    {
        Ratio[] prices = new Ratio[Count];
        BigInteger denominator = _first;
        for (int j = 0; j < Count; j++)
        {
            denominator *= _factors[j];
            prices[j] = new Ratio(ToBig(Numerator(j)), denominator);
        }

        return prices;
    }

    /// <summary>The last price, exactly.</summary>
    public Ratio Last() => new(ToBig(Numerator(Count - 1)), ToBig(Denominator));

    /// <summary><see cref="Sum"/> over <see cref="Denominator"/>, exactly.</summary>
    public Ratio ExactSum() => new(Limbs.ToBigInteger(Sum), ToBig(Denominator));

    private static BigInteger ToBig(ReadOnlySpan<ulong> number) =>
        new(MemoryMarshal.AsBytes(number), isUnsigned: true);

    private ReadOnlySpan<ulong> Numerator(int index) => _numerators.AsSpan(_offsets[index].._offsets[index + 1]);

    // Room for a combination over the denominator, with its sign, and for the denominator's next factor.
    private void FitWidth()
    {
        _width = ((Limbs.BitLength(_denominator) + _magnitudeBits + 1) / 64) + 1;
        if (_denominator.Length < _width + 1)
        {
            Array.Resize(ref _denominator, _width + 8);
            Array.Resize(ref _sum, _width + 8);
        }
    }
}
