using Tadafor.Domain.Tally.Kernels;

namespace Tadafor.Domain.Tally.EqualShares;

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

    /// <summary>The price is not above this; infinite when it only matters that it is above what was asked, NaN when doubles cannot tell.</summary>
    public double High { get; }

    /// <summary>Low follows from letting those pay all they have who have less than this price.</summary>
    public double Divide { get; }

    /// <summary>The supporters certainly have too little.</summary>
    public bool IsUnaffordable => double.IsPositiveInfinity(Low);

    /// <summary>Doubles cannot tell whether the supporters have enough, or how much each pays.</summary>
    public bool IsUnclear => double.IsNaN(High);

    /// <summary>Bounds from a value with a relative error below 2^-49.</summary>
    public static PriceBounds Around(double price) => new(price * (1 - (8 * Rounding)), price * (1 + (8 * Rounding)), price * (1 - (8 * Rounding)));

    /// <summary>
    /// Solves sum of voters * min(money, price * utility) = cost. For any division of the entries into those who pay all they have and those who pay the
    /// price, (cost - money of the first) / utility of the others is a lower bound, and the bound grows when entries that cannot pay it are moved over:
    /// Newton's method on a concave function, approaching from below.
    /// </summary>
    /// <param name="purse">What the supporters have.</param>
    /// <param name="cost">The project's cost, above zero.</param>
    /// <param name="from">A price known not to be too high.</param>
    /// <param name="error">Bound of the error of every <see cref="Purse.Amounts"/>.</param>
    /// <param name="enough">A price above which the exact value no longer matters.</param>
    public static PriceBounds Of(Purse purse, double cost, double from, double error, double enough)
    {
        ReadOnlySpan<double> money = purse.Amounts, voters = purse.Voters, utilities = purse.Utilities;
        double price = from;
        while (true)
        {
            double poorMoney = 0, poorVoters = 0, richUtility = 0, leastRich = double.PositiveInfinity;
            for (int i = 0; i < money.Length; i++)
            {
                if (money[i] < price * utilities[i])
                {
                    poorMoney += voters[i] * money[i];
                    poorVoters += voters[i];
                }
                else
                {
                    richUtility += voters[i] * utilities[i];
                    leastRich = Math.Min(leastRich, money[i] / utilities[i]);
                }
            }

            double slack = ((money.Length + 8) * Rounding * (cost + poorMoney)) + (poorVoters * error);
            if (richUtility == 0)
            {
                return poorMoney + (2 * slack) < cost ? new(double.PositiveInfinity, double.PositiveInfinity, price) : new(0, double.NaN, 0);
            }

            double next = (cost - poorMoney) / richUtility;
            double margin = (1.01 * slack / richUtility) + ((money.Length + 8) * Rounding * Math.Abs(next)) + (2 * error);
            if (next - margin > enough)
            {
                return new(next - margin, double.PositiveInfinity, price);
            }

            if (next <= price)
            {
                // Certain only if nobody's money lies so close to the price that the division could be another one.
                bool certain = leastRich >= price + (2 * margin) + (4 * error);
                return new(next - margin, certain ? price + margin : double.NaN, price);
            }

            price = next;
        }
    }
}
