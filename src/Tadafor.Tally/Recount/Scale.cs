using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Recount;

/// <summary>
/// Compares amounts that lie between multiples of 2^-places. By the definition amounts nearer than 2^-16384 that no short fraction tells
/// apart count as
/// equal: the finest scale sees clearly farther than that, and what is neither clearly nearer nor clearly farther is left in doubt.
/// </summary>
internal sealed class Scale(int places)
{
    /// <summary>The scales used, one after the other, as long as there is doubt.</summary>
    public static readonly int[] Places = [1024, 1 << 15];

    private const int EqualBelow = 1 << 14;
    private const int Margin = 512;

    /// <summary>Some comparison was left in doubt: nothing counted with this scale is of use.</summary>
    public bool InDoubt { get; private set; }

    /// <summary>-1, 0 or 1, from a * times + plus against the same of b; times are above zero.</summary>
    public int Compare((Amount Amount, long Times, long Plus) a, (Amount Amount, long Times, long Plus) b)
    {
        Within x = Near(a), y = Near(b);
        BigInteger clearly = BigInteger.One << Math.Max(0, places - EqualBelow + Margin);
        if (x.Least - y.Most > clearly || y.Least - x.Most > clearly)
        {
            return x.Least > y.Most ? 1 : -1;
        }

        if (a.Amount.Exact is { } exactA && b.Amount.Exact is { } exactB)
        {
            return ((exactA * a.Times) + a.Plus).CompareTo((exactB * b.Times) + b.Plus);
        }

        bool isNear = places > EqualBelow + Margin
            && BigInteger.Max(x.Most, y.Most) - BigInteger.Min(x.Least, y.Least) < BigInteger.One << (places - EqualBelow - Margin);
        InDoubt |= !isNear;
        return 0;
    }

    /// <summary>An amount against a fraction.</summary>
    public int Compare(Amount amount, Ratio fraction) => Compare((amount, 1, 0), (Amount.Of(fraction, places), 1, 0));

    private Within Near((Amount Amount, long Times, long Plus) side)
    {
        BigInteger plus = (BigInteger)side.Plus << places;
        return side.Amount.Near.Times(side.Times, 1) + new Within(plus, plus);
    }
}
