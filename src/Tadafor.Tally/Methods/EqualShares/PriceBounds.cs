using Tadafor.Tally.Counting.Kernels;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>Certified bounds of the least price at which a project's supporters can pay for it together.</summary>
internal readonly struct PriceBounds
{
    private const double Rounding = 1.0 / (1L << 52);

    private PriceBounds(double low, double high, double divide)
    {
        Low = low;
        High = high;
        Divide = divide;
    }

    /// <summary>The price is not below this.</summary>
    public double Low { get; }

    /// <summary>
    /// The price is not above this; infinite when it only matters that it is above what was asked, NaN when doubles cannot tell.
    /// </summary>
    public double High { get; }

    /// <summary>Low follows from letting those pay all they have who have less than this price.</summary>
    public double Divide { get; }

    /// <summary>The supporters certainly have too little.</summary>
    public bool IsUnaffordable => double.IsPositiveInfinity(Low);

    /// <summary>Doubles cannot tell whether the supporters have enough, or how much each pays.</summary>
    public bool IsUnclear => double.IsNaN(High);

    /// <summary>Bounds from a value with a relative error below 2^-49.</summary>
    public static PriceBounds Around(double price) =>
        new(price * (1 - (8 * Rounding)), price * (1 + (8 * Rounding)), price * (1 - (8 * Rounding)));

    /// <summary>
    /// Solves sum of voters * min(money, price * utility) = cost. For any division of the entries into those who pay all they have and
    /// those who pay the
    /// price, (cost - money of the first) / utility of the others is a lower bound, and the bound grows when entries that cannot pay it are
    /// moved over:
    /// Newton's method on a concave function, approaching from below.
    /// </summary>
    /// <param name="supporters">What the supporters have.</param>
    /// <param name="cost">The project's cost, above zero.</param>
    /// <param name="from">A price known not to be too high.</param>
    /// <param name="error">Bound of the error of every amount.</param>
    /// <param name="enough">A price above which the exact value no longer matters.</param>
    public static PriceBounds Of(IDivided supporters, double cost, double from, double error, double enough)
    {
        double price = from, rounding = supporters.Terms * Rounding;
        while (true)
        {
            PoorAndRich sums = supporters.Divide(price);
            double slack = (rounding * (cost + sums.PoorMoney)) + (sums.PoorVoters * error);
            if (sums.RichUtility == 0)
            {
                return sums.PoorMoney + (2 * slack) < cost
                    ? new(double.PositiveInfinity, double.PositiveInfinity, price)
                    : new(0, double.NaN, 0);
            }

            double next = (cost - sums.PoorMoney) / sums.RichUtility;
            double margin = (1.01 * slack / sums.RichUtility) + (rounding * Math.Abs(next)) + (2 * error);
            if (next - margin > enough)
            {
                return new(next - margin, double.PositiveInfinity, price);
            }

            if (next <= price)
            {
                // Certain only if nobody's money lies so close to the price that the division could be another one.
                bool certain = sums.LeastRich >= price + (2 * margin) + (4 * error);
                return new(next - margin, certain ? price + margin : double.NaN, price);
            }

            price = next;
        }
    }
}
