using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// Takes the payments for a project whose exact price was just found: who pays what, and which class they belong to afterwards.
/// </summary>
internal sealed class Checkout(CountingSpace space, SupporterLists lists)
{
    private int[] _moved = new int[64];

    /// <summary>The class each entry of the purse moved to.</summary>
    public ReadOnlySpan<int> Moved => _moved;

    /// <summary>Sums up who pays.</summary>
    public EqualSharesRound Describe(int project, long cost)
    {
        Purse purse = space.Purse;
        ReadOnlySpan<Payer> payers = space.Exact.Payers;
        EqualSharesRound round = new(project, cost) { PaidNothing = purse.WithNothing, RichestPoor = -1 };
        for (int i = 0; i < purse.Count; i++)
        {
            if (payers[i] != Payer.Poor)
            {
                round.PaidInFull += (long)purse.Voters[i];
                round.LargestUtility = Math.Max(round.LargestUtility, lists.Utility(purse.Segments[i]));
            }
        }

        double most = 0;
        for (int i = 0; i < purse.Count; i++)
        {
            if (payers[i] == Payer.Poor)
            {
                round.PaidWhatTheyHad += (long)purse.Voters[i];

                // Who pays all they had pays more than the price of others only if their utility is larger.
                if (lists.Utility(purse.Segments[i]) > round.LargestUtility && purse.Amounts[i] > most)
                {
                    most = purse.Amounts[i];
                    round.RichestPoor = purse.Classes[i];
                }
            }
        }

        return round;
    }

    /// <summary>Moves the payers to the classes of what they have left.</summary>
    /// <param name="price">The price per unit of utility.</param>
    public void Pay(double price)
    {
        Purse purse = space.Purse;
        BudgetClasses classes = space.Classes;
        ReadOnlySpan<Payer> payers = space.Exact.Payers;
        int round = space.Chain.Count - 1;
        if (_moved.Length < purse.Count)
        {
            _moved = new int[2 * purse.Count];
        }

        for (int i = 0; i < purse.Count; i++)
        {
            long utility = lists.Utility(purse.Segments[i]);
            _moved[i] = payers[i] == Payer.Rich
                ? classes.Add(purse.Classes[i], round, utility, purse.Amounts[i] - (price * utility))
                : BudgetClasses.Broke;
        }

        int from = 0;
        foreach (int to in purse.SegmentEnds)
        {
            space.Ledger.Move(purse.Segments[from], purse.Classes[from..to], _moved.AsSpan(from..to), classes.Money);
            from = to;
        }
    }
}
