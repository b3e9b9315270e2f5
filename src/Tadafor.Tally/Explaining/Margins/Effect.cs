using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.Phragmen;

namespace Tadafor.Tally.Explaining.Margins;

/// <summary>
/// Whether more ballots for a project, or a lower cost, can never harm it under a rule. Proofs: <c>docs/decisions</c>, on margins.
/// </summary>
/// <param name="BallotsNeverHarm">Once enough additional ballots, any larger number is enough.</param>
/// <param name="SavingsNeverHarm">Once cheap enough, any lower cost is.</param>
internal readonly record struct Effect(bool BallotsNeverHarm, bool SavingsNeverHarm)
{
    public static Effect Of(TallyRule rule, Election election) => rule switch
    {
        ConstrainedRule { Rule: GreedyRule greedy } => new(!LiftsOthers(greedy, election), true),
        GreedyRule greedy => new(!LiftsOthers(greedy, election), true),
        PhragmenRule { WhenTooDear: WhenTooDear.Stop } => new(true, true),
        _ => new(false, false),
    };

    // Where a ballot also gives points to every project it does not name, more ballots for one lift the others too.
    private static bool LiftsOthers(GreedyRule rule, Election election) =>
        rule.Measure is GreedyMeasure.Points or GreedyMeasure.PointsPerCost && election.DefaultPoints != 0;
}
