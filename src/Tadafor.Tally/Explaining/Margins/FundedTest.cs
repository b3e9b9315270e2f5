using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.ChamberlinCourant;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.ExactEqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Explaining.Margins;

/// <summary>Counts a changed election by the rule itself and looks whether a project is funded.</summary>
internal sealed class FundedTest(TallyRule rule, Workload work)
{
    public bool IsFunded(Election altered, int project, TieLadder ties)
    {
        string id = altered.Projects[project].Id;
        if (rule is EqualSharesRule shares)
        {
            // The same count as the rule's own, with its work on record.
            EqualSharesCount count = new(shares, altered, ties, work.Cancellation);
            bool funded = count.Count().Funded.Contains(id);
            work.AddCount(count.Work + Building(altered));
            return funded;
        }

        work.AddCount(Touches(altered) + Building(altered));
        return rule.Count(altered, ties, work.Cancellation).Funded.Contains(id);
    }

    /// <summary>What a count takes, before any changed election is counted.</summary>
    public long Expected(Election election, TieLadder ties)
    {
        if (rule is not EqualSharesRule shares)
        {
            return Touches(election) + Building(election);
        }

        EqualSharesCount count = new(shares, election, ties, work.Cancellation);
        count.Count();
        return count.Work + Building(election);
    }

    // A changed election is built anew, and so are the lists of supporters.
    private static long Building(Election altered) => 4L * altered.Ballots.Choices.Length;

    // Not counted but estimated, from what a count of small elections takes: these rules look at every ballot for every project they
    // choose, most of them
    // with fractions of any length.
    private long Touches(Election altered)
    {
        long choices = altered.Ballots.Choices.Length, rounds = altered.Projects.Count;
        return rule switch
        {
            GreedyRule or PhragmenRule => 8 * choices,

            // Under constraints every round looks at ballots anew.
            ConstrainedRule { Rule: EqualSharesRule } => 8 * choices * rounds,
            ConstrainedRule => 8 * choices,
            ExactEqualSharesRule or ChamberlinCourantRule => 100 * choices * rounds,
            _ => 1000 * choices * rounds,
        };
    }
}
