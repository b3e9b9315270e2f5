using Tadafor.Tally.Counting;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.BoundedOverspending;
using Tadafor.Tally.Methods.ChamberlinCourant;
using Tadafor.Tally.Methods.CumulativeTransfers;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.ExactEqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.MaximinSupport;
using Tadafor.Tally.Methods.Optimum;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Recount;

/// <summary>Rules with every option drawn at random.</summary>
internal static class RandomRules
{
    /// <summary>A rule of any method.</summary>
    public static TallyRule Any(Random random)
    {
        Func<Random, TallyRule>[] methods =
        [
            Greedy,
            EqualShares,
            Phragmen,
            ExactShares,
            Overspending,
            Maximin,
            Representation,
            Optimum,
            Transfers
        ];
        return Seed.Note(methods[random.Next(methods.Length)](random), rule => rule.ToString());
    }

    public static TallyRule Greedy(Random random) => new GreedyRule
    {
        Measure = (GreedyMeasure)random.Next(4),
        WhenTooDear = (WhenTooDear)random.Next(2),
        MinimumSupport = random.Next(3) == 0 ? new Ratio(random.Next(12), 2) : null,
        OrdinalScoring = (OrdinalScoring)random.Next(2),
    };

    public static TallyRule EqualShares(Random random) => new EqualSharesRule
    {
        Utility = (Utility)random.Next(3),
        Completion = (Completion)random.Next(6),
        Step = random.Next(3) == 0 ? random.Next(1, 4) : null,
        FreeProjects = (FreeProjects)random.Next(2),
        OrdinalScoring = (OrdinalScoring)random.Next(2),
        Comparison = (OutcomeComparison)random.Next(3),
    };

    public static TallyRule Phragmen(Random random) => new PhragmenRule
    {
        WhenTooDear = (WhenTooDear)random.Next(2),
        UnsupportedProjects = (UnsupportedProjects)random.Next(2),
    };

    public static TallyRule ExactShares(Random random) => new ExactEqualSharesRule
    {
        Utility = (ExactSharesUtility)random.Next(2),
        Completion = (ExactSharesCompletion)random.Next(4),
    };

    public static TallyRule Overspending(Random random) => new BoundedOverspendingRule
    {
        Utility = (Utility)random.Next(3),
        OrdinalScoring = (OrdinalScoring)random.Next(2),
    };

    public static TallyRule Maximin(Random random) => new MaximinSupportRule();

    public static TallyRule Representation(Random random) => new ChamberlinCourantRule
    {
        ByScore = random.Next(2) == 0,
        PerCost = random.Next(2) == 0,
        OrdinalScoring = (OrdinalScoring)random.Next(2),
    };

    public static TallyRule Optimum(Random random) => new OptimumRule
    {
        Utility = (Utility)random.Next(3),
        OrdinalScoring = (OrdinalScoring)random.Next(2),
    };

    public static TallyRule Transfers(Random random) => new CumulativeTransferRule
    {
        Selection = (TransferSelection)random.Next(3),
        Shortage = (TransferShortage)random.Next(2),
        OrdinalScoring = (OrdinalScoring)random.Next(2),
    };

    public static TieLadder Ladder(Random random) => random.Next(5) switch
    {
        0 => TieLadder.ById,
        1 => new([new MostVotes(), new LowestCost(), new SmallestId()]),
        2 => new([new EarliestDeposit(), new DrawnLot("2026-11-24")]),
        3 => new([new MostVotes()]),
        _ => TieLadder.Refuse,
    };
}
