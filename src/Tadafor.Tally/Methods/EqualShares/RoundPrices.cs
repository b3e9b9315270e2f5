using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>The exact prices of a finished run.</summary>
internal sealed class RoundPrices(EqualSharesRun run, Ratio endowment)
{
    private readonly Ratio[] _prices = run.ExactPrices();

    /// <summary>Price of the purchase per unit of utility as the ballots count it.</summary>
    public Ratio PerUtility(int round) => _prices[round];

    /// <summary>The most any one voter paid in the purchase.</summary>
    public Ratio Largest(int round)
    {
        EqualSharesRound purchase = run.Rounds[round];
        Ratio full = purchase.LargestUtility == 1 ? _prices[round] : _prices[round] * purchase.LargestUtility;
        if (purchase.RichestPoor < 0)
        {
            return full;
        }

        Ratio left = endowment;
        foreach ((int earlier, long utility) in run.History(purchase.RichestPoor))
        {
            left -= _prices[earlier] * utility;
        }

        return left > full ? left : full;
    }
}
