using System.Numerics;
using Tadafor.Tally.Elections;
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

namespace Tadafor.Console.Tally;

/// <summary>Every method the console offers: one line each.</summary>
internal static class Methods
{
    public static readonly MethodEntry[] All =
    [
        new("greedy-votes", (o, _) => Greedy(GreedyMeasure.Votes, o), Words.SkipOrStop, Words.MinimumSupport),
        new("greedy-ratio", (o, _) => Greedy(GreedyMeasure.VotesPerCost, o), Words.SkipOrStop, Words.MinimumSupport),
        new("greedy-points", (o, _) => Greedy(GreedyMeasure.Points, o), Words.SkipOrStop, Words.MinimumSupport, Words.Ordinal),
        new("greedy-score-ratio", (o, _) => Greedy(GreedyMeasure.PointsPerCost, o), Words.SkipOrStop, Words.MinimumSupport, Words.Ordinal),
        new("equal-shares", EqualShares, Words.Utility, Words.Completion, Words.Step, Words.Comparison, Words.Ordinal),
        new("exact-equal-shares", (o, _) => new ExactEqualSharesRule { Utility = Words.ExactUtility.Of(o), Completion = Words.ExactCompletion.Of(o) }, Words.ExactUtility, Words.ExactCompletion),
        new("phragmen", (o, _) => new PhragmenRule { WhenTooDear = Words.StopOrSkip.Of(o) }, Words.StopOrSkip),
        new("maximin", (_, _) => new MaximinSupportRule()),
        new("bos", (o, _) => new BoundedOverspendingRule { Utility = Words.Utility.Of(o), OrdinalScoring = Words.Ordinal.Of(o) }, Words.Utility, Words.Ordinal),
        new("optimum", (o, _) => new OptimumRule { Utility = Words.Utility.Of(o), OrdinalScoring = Words.Ordinal.Of(o) }, Words.Utility, Words.Ordinal),
        new("chamberlin-courant", ChamberlinCourant, Words.BallotUtility, Words.PerCost, Words.Ordinal),
        Transfers(TransferShortage.Elimination, TransferSelection.Excess),
        Transfers(TransferShortage.Elimination, TransferSelection.SupportPerCost),
        Transfers(TransferShortage.Elimination, TransferSelection.Support),
        Transfers(TransferShortage.MinimalTransfers, TransferSelection.Excess),
        Transfers(TransferShortage.MinimalTransfers, TransferSelection.SupportPerCost),
        Transfers(TransferShortage.MinimalTransfers, TransferSelection.Support),
    ];

    public static string Names => string.Join(", ", All.Select(m => m.Name));

    /// <summary>The method of this name.</summary>
    public static MethodEntry? Find(string name) => Array.Find(All, m => m.Name == name);

    private static GreedyRule Greedy(GreedyMeasure measure, MethodOptions options) => new()
    {
        Measure = measure,
        WhenTooDear = Words.SkipOrStop.Of(options),
        MinimumSupport = options.Number(Words.MinimumSupport),
        OrdinalScoring = Words.Ordinal.Of(options),
    };

    private static ChamberlinCourantRule ChamberlinCourant(MethodOptions options, Election election) =>
        new() { ByScore = Words.BallotUtility.Of(options), PerCost = Words.PerCost.Of(options), OrdinalScoring = Words.Ordinal.Of(options) };

    private static MethodEntry Transfers(TransferShortage shortage, TransferSelection selection)
    {
        CumulativeTransferRule rule = new() { Shortage = shortage, Selection = selection };
        return new(rule.Method, (o, _) => rule with { OrdinalScoring = Words.Ordinal.Of(o) }, Words.Ordinal);
    }

    private static EqualSharesRule EqualShares(MethodOptions options, Election election) => new()
    {
        Utility = Words.Utility.Of(options),
        Completion = Words.Completion.Of(options),
        Comparison = Words.Comparison.Of(options),
        OrdinalScoring = Words.Ordinal.Of(options),
        // Money is counted in the election's smallest unit; a step below it would be no step.
        Step = options.Number(Words.Step) is { } step
            ? (long)BigInteger.Max(1, (step * new Ratio(BigInteger.Pow(10, election.Decimals), BigInteger.One)).Floor())
            : null,
    };
}
