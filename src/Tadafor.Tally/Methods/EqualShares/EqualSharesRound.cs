namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>One purchase, as the run notes it.</summary>
/// <param name="Project">The project's index.</param>
/// <param name="Cost">Its cost.</param>
internal record struct EqualSharesRound(int Project, long Cost)
{
    /// <summary>The price per unit of utility, with a relative error below 2^-51.</summary>
    public double Price { get; init; }

    /// <summary>Voters who paid their price.</summary>
    public long PaidInFull { get; set; }

    /// <summary>Voters who paid all they had, less than their price.</summary>
    public long PaidWhatTheyHad { get; set; }

    /// <summary>Supporters who had nothing left.</summary>
    public long PaidNothing { get; set; }

    /// <summary>Largest utility among those who paid their price.</summary>
    public long LargestUtility { get; set; }

    /// <summary>
    /// The class with most money among those who paid all they had and may have paid more than the others; -1 when there is none.
    /// </summary>
    public int RichestPoor { get; set; }
}
