using System.Numerics;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Definitions;
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

namespace Tadafor.Tally.Methods;

/// <summary>Every method of counting there is here: one line each.</summary>
public static class TallyMethods
{
    private static readonly MethodOption _fit =
        OptionList.SkipOrStop.Option, _ordinal = OptionList.OrdinalScores.Option, _utility = OptionList.Utilities.Option;

    // What a method reads in short form, behind its name.
    private static readonly string[] _shortForm = [OptionList.Utilities.Option.Name, OptionList.Completions.Option.Name];

    /// <summary>The methods, in the order in which they are offered.</summary>
    public static Sequence<TallyMethod> All { get; } =
    [
        new(MethodNames.GreedyVotes, (o, _) => Greedy(GreedyMeasure.Votes, o), _fit, OptionList.MinimumSupport),
        new(MethodNames.GreedyRatio, (o, _) => Greedy(GreedyMeasure.VotesPerCost, o), _fit, OptionList.MinimumSupport),
        new(MethodNames.GreedyPoints, (o, _) => Greedy(GreedyMeasure.Points, o), _fit, OptionList.MinimumSupport, _ordinal),
        new(MethodNames.GreedyScoreRatio, (o, _) => Greedy(GreedyMeasure.PointsPerCost, o), _fit, OptionList.MinimumSupport, _ordinal),
        new(
            MethodNames.EqualShares,
            EqualShares,
            _utility,
            OptionList.Completions.Option,
            OptionList.Step,
            OptionList.Comparisons.Option,
            _ordinal),
        new(
            MethodNames.ExactEqualShares,
            (o, _) => new ExactEqualSharesRule
            {
                Utility = OptionList.ExactUtilities.Of(o),
                Completion = OptionList.ExactCompletions.Of(o)
            },
            OptionList.ExactUtilities.Option,
            OptionList.ExactCompletions.Option),
        new(MethodNames.Phragmen, (o, _) => new PhragmenRule { WhenTooDear = OptionList.StopOrSkip.Of(o) }, OptionList.StopOrSkip.Option),
        new(MethodNames.Maximin, (_, _) => new MaximinSupportRule()),
        new(
            MethodNames.Overspending,
            (o, _) => new BoundedOverspendingRule { Utility = OptionList.Utilities.Of(o), OrdinalScoring = OptionList.OrdinalScores.Of(o) },
            _utility,
            _ordinal),
        new(
            MethodNames.Optimum,
            (o, _) => new OptimumRule { Utility = OptionList.Utilities.Of(o), OrdinalScoring = OptionList.OrdinalScores.Of(o) },
            _utility,
            _ordinal),
        new(MethodNames.ChamberlinCourant, (o, _) => ChamberlinCourant(o), OptionList.ByScore.Option, OptionList.PerCost.Option, _ordinal),
        Transfers(TransferShortage.Elimination, TransferSelection.Excess),
        Transfers(TransferShortage.Elimination, TransferSelection.SupportPerCost),
        Transfers(TransferShortage.Elimination, TransferSelection.Support),
        Transfers(TransferShortage.MinimalTransfers, TransferSelection.Excess),
        Transfers(TransferShortage.MinimalTransfers, TransferSelection.SupportPerCost),
        Transfers(TransferShortage.MinimalTransfers, TransferSelection.Support),
    ];

    /// <summary>The method of this name; <see langword="null"/> when there is none.</summary>
    public static TallyMethod? Find(string name) => All.FirstOrDefault(m => m.Name == name);

    /// <summary>
    /// Reads a method in short form: its name, then utility and completion behind colons, such as <c>equal-shares:cost:add1</c>.
    /// </summary>
    public static MethodChoiceResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(':');
        if (Find(parts[0]) is not { } method)
        {
            return new MethodChoiceResult((Sequence<MethodFault>)[MethodFault.Unknown(null, parts[0], All.Select(m => m.Name))]);
        }

        return parts.Length - 1 > _shortForm.Length
            ? new MethodChoiceResult((Sequence<MethodFault>)[MethodFault.TooMuch(text)])
            : method.Choose(_shortForm.Zip(parts[1..]).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
    }

    private static GreedyRule Greedy(GreedyMeasure measure, GivenOptions options) => new()
    {
        Measure = measure,
        WhenTooDear = OptionList.SkipOrStop.Of(options),
        MinimumSupport = options.Number(OptionList.MinimumSupport),
        OrdinalScoring = OptionList.OrdinalScores.Of(options),
    };

    private static ChamberlinCourantRule ChamberlinCourant(GivenOptions options) => new()
    {
        ByScore = OptionList.ByScore.Of(options),
        PerCost = OptionList.PerCost.Of(options),
        OrdinalScoring = OptionList.OrdinalScores.Of(options),
    };

    private static TallyMethod Transfers(TransferShortage shortage, TransferSelection selection)
    {
        CumulativeTransferRule rule = new() { Shortage = shortage, Selection = selection };
        return new(rule.Method, (o, _) => rule with { OrdinalScoring = OptionList.OrdinalScores.Of(o) }, _ordinal);
    }

    private static EqualSharesRule EqualShares(GivenOptions options, Election election) => new()
    {
        Utility = OptionList.Utilities.Of(options),
        Completion = OptionList.Completions.Of(options),
        Comparison = OptionList.Comparisons.Of(options),
        OrdinalScoring = OptionList.OrdinalScores.Of(options),
        Step = options.Number(OptionList.Step) is { } step ? InSmallestUnits(step, election) : null,
    };

    // Money is counted in the election's smallest unit; a step below it would be no step.
    private static long InSmallestUnits(Ratio step, Election election) =>
        (long)BigInteger.Max(1, (step * new Ratio(BigInteger.Pow(10, election.Decimals), BigInteger.One)).Floor());
}
