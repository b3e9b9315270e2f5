using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Outcomes;

/// <summary>Who paid for a project, in aggregate: never by voter.</summary>
public sealed record RoundPayments
{
    /// <summary>Creates the payments of a round.</summary>
    /// <param name="largestPayment">The most any one supporter paid, in smallest units.</param>
    /// <param name="paidInFull">Supporters who paid their whole price.</param>
    /// <param name="paidWhatTheyHad">Supporters who paid less because it was all they had left, and more than zero.</param>
    /// <param name="paidNothing">Supporters who paid nothing.</param>
    public RoundPayments(Ratio largestPayment, long paidInFull, long paidWhatTheyHad, long paidNothing)
    {
        LargestPayment = largestPayment;
        PaidInFull = paidInFull;
        PaidWhatTheyHad = paidWhatTheyHad;
        PaidNothing = paidNothing;
    }

    /// <summary>The most any one supporter paid, in smallest units.</summary>
    public Ratio LargestPayment { get; }

    /// <summary>Supporters who paid their whole price.</summary>
    public long PaidInFull { get; }

    /// <summary>Supporters who paid less because it was all they had left, and more than zero.</summary>
    public long PaidWhatTheyHad { get; }

    /// <summary>Supporters who paid nothing: they had nothing left or, where all who pay must pay the same, less than that.</summary>
    public long PaidNothing { get; }

    /// <summary>The part of the cost that no supporter paid, in smallest units; zero except for rules that overspend.</summary>
    public Ratio Uncovered { get; init; }

    /// <summary>All supporters, paying or not.</summary>
    public long Supporters => PaidInFull + PaidWhatTheyHad + PaidNothing;
}
