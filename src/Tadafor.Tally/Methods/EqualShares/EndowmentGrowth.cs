using System.Numerics;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>The endowments a completion tries: (first + k * step) / denominator for k = 0, 1, 2, ...</summary>
internal sealed record EndowmentGrowth
{
    private EndowmentGrowth(long first, long step, long denominator)
    {
        First = first;
        Step = step * denominator;
        StepMoney = step;
        Denominator = denominator;
    }

    /// <summary>Numerator of the first endowment.</summary>
    public long First { get; }

    /// <summary>What is added to the numerator; zero when only one run is made.</summary>
    public long Step { get; }

    /// <summary>The same in money: smallest units per voter.</summary>
    public long StepMoney { get; }

    /// <summary>The denominator.</summary>
    public long Denominator { get; }

    /// <summary>What a rule tries in an election.</summary>
    public static EndowmentGrowth Of(EqualSharesRule rule, Election election) => Of(rule, election, election.Ballots.Voters);

    /// <summary>What a rule would try if so many voters had cast a ballot.</summary>
    public static EndowmentGrowth Of(EqualSharesRule rule, Election election, long voters)
    {
        voters = Math.Max(1, voters);
        long unit = Unit(election), step = rule.Step ?? unit;
        bool grows = rule.Completion.Grows();
        bool allFit = election.Projects.Aggregate(BigInteger.Zero, (sum, p) => sum + p.Cost) <= election.Envelope;
        if (!grows || (allFit && !rule.Completion.GrowsExactly()))
        {
            return new EndowmentGrowth(election.Envelope, 0, voters);
        }

        return rule.Completion.GrowsExactly()
            ? new EndowmentGrowth(election.Envelope, step, voters)
            : new EndowmentGrowth(election.Envelope / voters / unit * unit, step, 1);
    }

    /// <summary>One whole unit of the currency, in smallest units.</summary>
    public static long Unit(Election election)
    {
        long unit = 1;
        for (int i = 0; i < election.Decimals; i++)
        {
            unit *= 10;
        }

        return unit;
    }
}
