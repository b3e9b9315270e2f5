namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>Which of the projects with enough support a cumulative transfer rule funds first; the least is eliminated first.</summary>
public enum TransferSelection
{
    /// <summary>Support minus cost (greedy by excess, GE).</summary>
    Excess = 0,

    /// <summary>Support divided by cost (greedy by support over cost, GSC).</summary>
    SupportPerCost,

    /// <summary>Support (greedy by support, GS).</summary>
    Support,
}
